import type { Clients } from './clients.js';
import { aborted } from './clock.js';
import { once } from './once.js';
import { type CallOptions, checkSignal } from './send.js';
import { getCallerIdentity } from './sessions/caller-identity.js';

/** What asks STS whose account it is, once for all handles of an `Iam`. */
const questions = new WeakMap<object, () => Promise<string>>();

const call = { operation: 'GetCallerIdentity' };

/** What the ARNs of IAM in the caller's account begin with: `arn:aws:iam::123456789012`. STS is asked once. */
export async function accountArn(clients: Clients<'sts'>, { signal }: CallOptions): Promise<string> {
  checkSignal(() => call, signal);
  let ask = questions.get(clients);
  if (ask === undefined) {
    ask = once(async () => {
      // Without a signal: others may wait for the same answer.
      const { account, partition } = await getCallerIdentity(clients);
      return `arn:${partition}:iam::${account}`;
    });
    questions.set(clients, ask);
  }
  return signal === undefined ? ask() : untilAborted(ask(), signal);
}

/** What a promise gives, to who stops waiting for it when the signal is aborted. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(aborted(signal, call));
    const forget = (): void => signal.removeEventListener('abort', stop);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(forget);
  });
}
