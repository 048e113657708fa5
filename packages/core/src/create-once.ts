import type { Call } from './call.js';
import type { Clients } from './clients.js';
import { sleep, systemClock } from './clock.js';
import { IamError } from './errors/iam-error.js';
import { isIamError } from './errors/is-iam-error.js';
import { restate } from './errors/restate.js';
import type { CallOptions } from './send.js';

/** How often the call is made when it is known each time that nothing is left of the time before. */
const attempts = 3;

/** How long what was created may take to appear, in milliseconds, looked for this often. */
const looks = [500, 1_500, 3_000];

/** The codes that do not tell whether the call took effect. */
const unknownOutcomes = [
  'InvalidResponse',
  'NetworkFailure',
  'ServiceFailure',
  'ServiceUnavailable',
  'Timeout',
] as const;

/** How something is created whose creation must not be repeated blindly. */
interface Creation<Value, Found> {
  readonly call: Call & CallOptions;
  readonly create: () => Promise<Value>;
  /** Looks for what the call left that failed; `undefined` when there is no way to tell it from what was there before. */
  readonly find: (() => Promise<Found | undefined>) | undefined;
  /**
   * What is done with it: its record, or `undefined` when it was taken back and the call is to be made again.
   *
   * @param lost - the error to throw when neither can be done, which says why.
   */
  readonly settle: (found: Found, lost: (problem: string) => IamError) => Promise<Value | undefined>;
  /** What to do when it stays unknown whether the call took effect. */
  readonly hint: string;
}

/**
 * Creates something whose creation is not to be repeated blindly (`isFinalError` keeps the SDK from it). After a failure that
 * does not tell whether the call took effect it is looked for; where there is nothing the call is made again, three times at
 * most. One that is aborted under way says what may be left.
 */
export async function createOnce<Value, Found>(
  clients: Clients<'iam'>,
  creation: Creation<Value, Found>,
): Promise<Value> {
  const begun = creation.call.signal?.aborted !== true;
  try {
    return await reconciled(clients, creation);
  } catch (error) {
    if (!begun || !isIamError(error, 'Aborted')) throw error;
    throw restate(error, { hints: error.hints.concat(creation.hint) });
  }
}

async function reconciled<Value, Found>(
  clients: Clients<'iam'>,
  { call: { signal, ...call }, create, find, settle, hint }: Creation<Value, Found>,
): Promise<Value> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create();
    } catch (error) {
      if (!isIamError(error, ...unknownOutcomes)) throw error;
      const lost = (problem: string): IamError => unreconciled(error, call, problem, hint);
      if (find === undefined) throw lost('nothing tells whether it took effect');
      const found = await appearing(clients, { ...call, signal }, find, lost);
      const settled = found === undefined ? undefined : await settle(found, lost);
      if (settled !== undefined) return settled;
      if (attempt === attempts) throw error;
    }
  }
}

async function appearing<Found>(
  clients: Clients<'iam'>,
  { signal, ...call }: Call & CallOptions,
  find: () => Promise<Found | undefined>,
  lost: (problem: string) => IamError,
): Promise<Found | undefined> {
  for (const delay of looks) {
    await sleep(clients.clock ?? systemClock, delay, signal, call);
    try {
      const found = await find();
      if (found !== undefined) return found;
    } catch (error) {
      throw isIamError(error, 'Aborted') ? error : lost('whether it took effect could not be looked up');
    }
  }
  return undefined;
}

function unreconciled(error: IamError, call: Call, problem: string, hint: string): IamError {
  return new IamError({
    code: error.code,
    message: `${call.operation} ${call.resource ?? ''} failed with ${error.awsCode ?? error.code}, and ${problem}.`,
    awsCode: error.awsCode,
    status: error.status,
    requestId: error.requestId,
    ...call,
    hints: [hint],
    cause: error,
  });
}
