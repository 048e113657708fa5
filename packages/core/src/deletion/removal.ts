import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import type { SdkCommand } from '../sdk/structure.js';
import { sendCommand } from '../send.js';
import type { DeletionStep } from './deletion-step.js';

/** A step of a deletion that can be done. */
export interface Removal {
  readonly step: DeletionStep;
  run(signal: AbortSignal | undefined): Promise<unknown>;
}

/** A step that is one command. */
export function removalBy(clients: Clients<'iam'>, step: DeletionStep, command: SdkCommand<unknown>): Removal {
  const call: Call = { operation: step.operation, resource: step.resource };
  return {
    step: Object.freeze(step),
    run: (signal) => sendCommand(clients, 'iam', command, { ...call, signal }),
  };
}
