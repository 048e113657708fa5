import { milliseconds } from '../duration.js';
import { EmulatorError } from '../emulator-error.js';
import { type ServiceId, serviceIds, serviceModel } from '../model/service-model.js';
import { handlerOf } from '../operations/handlers.js';
import { isErrorOf } from '../wire/common-errors.js';
import { ServiceError } from '../wire/service-error.js';
import type { FailureOptions, FaultOptions, Faults, FaultyOperation } from './faults.js';

/** Thrown where the connection is to be closed instead of answered. */
export class DroppedConnection extends Error {
  override readonly name = 'DroppedConnection';
}

/** The longest that a timer of this machine waits, in milliseconds: 24.8 days. A longer one would end at once. */
const longestDelay = 2_147_483_647;

/** What happens, to the calls of an operation, how many times more. */
interface Queued<Effect> {
  readonly operation: string;
  readonly effect: Effect;
  times: number;
}

/** When, and the error to throw. */
interface Failure {
  readonly when: 'afterEffect' | 'beforeEffect';
  readonly error: () => Error;
}

/** The faults of an emulator that have not happened yet: one face for the test that adds them, one for the calls they befall. */
export class FaultQueue implements Faults {
  readonly #failures: Queued<Failure>[] = [];
  readonly #delays: Queued<number>[] = [];

  throttle(operation: FaultyOperation, options: FaultOptions = {}): void {
    this.fail(operation, 'Throttling', { ...options, when: 'beforeEffect', message: 'Rate exceeded' });
  }

  fail(operation: FaultyOperation, code: string, options: FailureOptions & { readonly message?: string } = {}): void {
    const services = servicesOf(operation);
    const stranger = services.find((id) => !isErrorOf(serviceModel(id), code));
    if (stranger !== undefined) throw invalid(`${stranger} answers no error with the code '${code}'`);
    const { message = 'The emulator was told to fail this call.' } = options;
    if (typeof message !== 'string') throw invalid('message: a message is a string');
    this.#addFailure(operation, options, () => new ServiceError(code, message));
  }

  delay(operation: FaultyOperation, duration: Parameters<Faults['delay']>[1], options: FaultOptions = {}): void {
    servicesOf(operation);
    this.#delays.push({ operation, effect: Math.min(milliseconds(duration), longestDelay), times: timesOf(options) });
  }

  dropConnection(operation: FaultyOperation, options: FailureOptions = {}): void {
    servicesOf(operation);
    this.#addFailure(operation, options, () => new DroppedConnection());
  }

  clear(): void {
    this.#failures.length = 0;
    this.#delays.length = 0;
  }

  /** Uses up what befalls a call that is about to be done, or has been. @throws ServiceError, DroppedConnection. */
  strike(when: Failure['when'], service: ServiceId, operation: string): void {
    const failure = take(this.#failures, service, operation, (effect) => effect.when === when);
    if (failure) throw failure.error();
  }

  /** Uses up a delay, in milliseconds. */
  takeDelay(service: ServiceId, operation: string): number {
    return take(this.#delays, service, operation, () => true) ?? 0;
  }

  #addFailure(operation: string, options: FailureOptions, error: () => Error): void {
    const { when = 'beforeEffect' } = options;
    if (when !== 'beforeEffect' && when !== 'afterEffect')
      throw invalid(`when: '${when}' is neither 'beforeEffect' nor 'afterEffect'`);
    this.#failures.push({ operation, effect: { when, error }, times: timesOf(options) });
  }
}

function take<Effect>(
  queue: Queued<Effect>[],
  service: ServiceId,
  operation: string,
  fits: (effect: Effect) => boolean,
): Effect | undefined {
  // Most emulators have no faults at all.
  if (queue.length === 0) return undefined;
  const name = `${service}:${operation}`;
  const index = queue.findIndex(
    (queued) => (queued.operation === '*' || queued.operation === name) && fits(queued.effect),
  );
  const found = queue[index];
  if (!found) return undefined;
  found.times -= 1;
  if (found.times === 0) queue.splice(index, 1);
  return found.effect;
}

/** The services that a fault concerns. */
function servicesOf(operation: FaultyOperation): readonly ServiceId[] {
  if (operation === '*') return serviceIds;
  const id = serviceIds.find((candidate) => String(operation).startsWith(`${candidate}:`));
  if (id === undefined || !serviceModel(id).operation(operation.slice(id.length + 1)))
    throw invalid(`there is no operation '${operation}'; name one as in 'iam:CreateUser', or '*' for all`);
  if (!handlerOf(id, operation.slice(id.length + 1)))
    throw invalid(`'${operation}' is not emulated, so that no fault can befall it: see docs/coverage.md`);
  return [id];
}

function timesOf({ times = 1 }: FaultOptions): number {
  if (times !== Number.POSITIVE_INFINITY && !(Number.isInteger(times) && times >= 1))
    throw invalid('times: a fault happens a whole number of times, 1 or more, or Infinity');
  return times;
}

const invalid = (message: string): EmulatorError => new EmulatorError('InvalidFault', message);
