import type { Clients } from '../clients.js';
import type { Partition } from '../partition.js';
import type { CallOptions } from '../send.js';
import { getCallerIdentity } from '../sessions/caller-identity.js';
import { getAccountAlias } from './alias.js';

/** Where users sign in to the console, by partition. The isolated ones publish no address. */
const hosts: ReadonlyMap<Partition, string> = new Map<Partition, string>([
  ['aws', 'signin.aws.amazon.com'],
  ['aws-cn', 'signin.amazonaws.cn'],
  ['aws-us-gov', 'signin.amazonaws-us-gov.com'],
]);

/**
 * Gives the address where users of the account sign in to the console: with the alias, or the number where there is none.
 *
 * @returns `undefined` in a partition whose address AWS does not publish.
 * @throws IamError `AccessDenied` without `iam:ListAccountAliases`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { getSignInUrl } from '@iamkit/core/actions';
 *
 * console.log(await getSignInUrl({ iam: new IAMClient(), sts: new STSClient() }));
 * // https://example-corp.signin.aws.amazon.com/console
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html
 */
export async function getSignInUrl(
  clients: Clients<'iam' | 'sts'>,
  options: CallOptions = {},
): Promise<string | undefined> {
  const { signal } = options;
  const [alias, { account, partition }] = await Promise.all([
    getAccountAlias(clients, { signal }),
    getCallerIdentity(clients, { signal }),
  ]);
  const host = hosts.get(partition);
  return host && `https://${alias ?? account}.${host}/console`;
}
