import type { Clock } from '../clock.js';
import type { IamLogger } from './logger.js';
import { Propagation } from './propagation.js';
import { RequestGate } from './request-gate.js';

/** What an `Iam` does about its calls beside sending them. Actions that are called alone do without. */
export interface Traffic {
  /** How many go out at once. */
  readonly gate: RequestGate;
  /** Who is told of them. */
  readonly logger: IamLogger | undefined;
  /** What not all of IAM may know yet; absent where that is not waited for. */
  readonly propagation: Propagation | undefined;
}

/** The traffic of one `Iam`. */
export function createTraffic(
  clock: Clock,
  settings: { readonly maxConcurrency: number; readonly propagation: boolean; readonly logger: IamLogger | undefined },
): Traffic {
  return Object.freeze({
    gate: new RequestGate(settings.maxConcurrency),
    logger: settings.logger,
    propagation: settings.propagation ? new Propagation(clock) : undefined,
  });
}
