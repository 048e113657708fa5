import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import type { SdkCommand } from '../sdk/structure.js';
import { sendCommand } from '../send.js';
import type { DeletionStep } from './deletion-step.js';

/** A step of a deletion that can be done. */
export interface Removal {
  readonly step: DeletionStep;
  /** What to do about it where the steps before it are done and it is not, when a new plan would not have it. */
  readonly hint?: string | undefined;
  run(signal: AbortSignal | undefined): Promise<unknown>;
}

/** A step that is one command. */
export function removalBy(
  clients: Clients<'iam'>,
  step: DeletionStep,
  command: SdkCommand<unknown>,
  hint?: string,
): Removal {
  const call: Call = { operation: step.operation, resource: step.resource };
  return {
    step: Object.freeze(step),
    hint,
    run: (signal) => sendCommand(clients, 'iam', command, { ...call, signal }),
  };
}
