import type { Clients } from './clients.js';
import type { CallOptions } from './send.js';
import { getCallerIdentity } from './sessions/caller-identity.js';

/** What ARNs in the caller's account begin with; asked for once for all handles of an `Iam`. */
const accounts = new WeakMap<object, Promise<string>>();

/** What the ARNs of IAM in the caller's account begin with: `arn:aws:iam::123456789012`. STS is asked once. */
export function accountArn(clients: Clients<'sts'>, options: CallOptions): Promise<string> {
  let account = accounts.get(clients);
  if (account === undefined) {
    account = getCallerIdentity(clients, options).then((caller) => `arn:${caller.partition}:iam::${caller.account}`);
    accounts.set(clients, account);
    account.catch(() => accounts.delete(clients)); // the next call tries again
  }
  return account;
}
