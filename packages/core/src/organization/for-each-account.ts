import type { Clients } from '../clients.js';
import { aborted } from '../clock.js';
import { concurrently } from '../concurrently.js';
import type { CallOptions } from '../send.js';
import { getCallerIdentity } from '../sessions/caller-identity.js';
import { checkText, invalidInput, roleName as roleNameRule } from '../validate.js';
import { listOrganizationAccounts } from './list-organization-accounts.js';
import type { OrganizationAccount } from './organization-account.js';

/** How the accounts of an organization are walked. */
export interface ForEachAccountOptions<Result> extends CallOptions {
  /** The role that is assumed in every account but the caller's own, without its path. Default: `OrganizationAccountAccessRole`. */
  readonly roleName?: string | undefined;
  /** How many accounts are worked on at once, 1 to 100. Default: 8. */
  readonly concurrency?: number | undefined;
  /** Told of each account when it is done, failed or skipped, and waited for. What it throws ends the walk. */
  readonly onOutcome?: ((outcome: AccountOutcome<Result>) => void | Promise<void>) | undefined;
}

/** What became of one account. */
export type AccountOutcome<Result> =
  | { readonly outcome: 'done'; readonly account: OrganizationAccount; readonly result: Result }
  | { readonly outcome: 'failed'; readonly account: OrganizationAccount; readonly error: unknown }
  /** Its `state` is why: nothing can be done in an account that is not active. */
  | { readonly outcome: 'skipped'; readonly account: OrganizationAccount };

/** Parameters of `forEachAccount`. */
export interface ForEachAccountParameters<Session, Result> extends ForEachAccountOptions<Result> {
  /** What the task is given: for the ARN of a role a session of it; for none, what calls with the caller's own credentials. */
  readonly as: (roleArn: string | undefined) => Session;
  readonly task: (session: Session, account: OrganizationAccount) => Promise<Result> | Result;
}

/**
 * Does something in every account of the organization, several at a time: in the caller's own account with the caller's
 * credentials, in each other by a role that is assumed there. Accounts that are not active are skipped, and one that fails
 * stops nothing; what became of each is handed back, in the order of the accounts.
 *
 * @throws IamError `AccessDenied` without `organizations:ListAccounts`; `Aborted` when the signal ended it: then nothing more
 * was begun, and `onOutcome` was told of all that was done. What `onOutcome` throws is passed on.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { forEachAccount } from '@iamkit/core/actions';
 *
 * const outcomes = await forEachAccount({ organizations: new OrganizationsClient(), sts: new STSClient() }, {
 *   as: (roleArn) => roleArn ?? 'myself',
 *   task: (session, account) => `${account.name}: ${session}`,
 * });
 * console.log(outcomes[0]); // { outcome: 'done', account: { id: '123456789012', … }, result: 'management: myself' }
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_accounts_access.html
 */
export async function forEachAccount<Session, Result>(
  clients: Clients<'organizations' | 'sts'>,
  parameters: ForEachAccountParameters<Session, Result>,
): Promise<readonly AccountOutcome<Result>[]> {
  const { as, task, roleName = 'OrganizationAccountAccessRole', concurrency = 8, onOutcome, signal } = parameters;
  const call = { operation: 'ListAccounts', resource: 'organization' };
  checkText(call, roleNameRule, roleName);
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 100)
    throw invalidInput(call, 'concurrency is no whole number from 1 to 100.');
  if (typeof task !== 'function') throw invalidInput(call, 'what is to be done in each account is no function.');

  const [caller, accounts] = await Promise.all([
    getCallerIdentity(clients, { signal }),
    listOrganizationAccounts(clients, { signal }).toArray(),
  ]);
  return Object.freeze(
    await concurrently(accounts, concurrency, async (account) => {
      if (signal?.aborted) throw aborted(signal, call);
      const outcome = Object.freeze(await outcomeOf(account));
      await onOutcome?.(outcome);
      return outcome;
    }),
  );

  async function outcomeOf(account: OrganizationAccount): Promise<AccountOutcome<Result>> {
    if (account.state !== 'ACTIVE') return { outcome: 'skipped', account };
    const partition = account.arn.split(':')[1] ?? 'aws';
    const role = account.id === caller.account ? undefined : `arn:${partition}:iam::${account.id}:role/${roleName}`;
    try {
      return { outcome: 'done', account, result: await task(as(role), account) };
    } catch (error) {
      return { outcome: 'failed', account, error };
    }
  }
}
