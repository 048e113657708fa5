import { DescribeAccountCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { accountId, checkText } from '../validate.js';
import { type OrganizationAccount, toOrganizationAccount } from './organization-account.js';

/** Names one account. */
export interface OrganizationAccountParameters extends CallOptions {
  /** Twelve digits. */
  readonly accountId: string;
}

/**
 * Reads one account of the organization.
 *
 * @throws IamError `AccountNotFound` when it is not in the organization; `AccessDenied` without `organizations:DescribeAccount`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { getOrganizationAccount } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * const account = await getOrganizationAccount(clients, { accountId: '111122223333' });
 * console.log(account.state); // ACTIVE
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DescribeAccount.html
 */
export async function getOrganizationAccount(
  clients: Clients<'organizations'>,
  { accountId: id, signal }: OrganizationAccountParameters,
): Promise<OrganizationAccount> {
  const call: Call = { operation: 'DescribeAccount', resource: `account ${String(id)}` };
  checkText(call, accountId, id);
  const { Account } = await sendCommand(clients, 'organizations', new DescribeAccountCommand({ AccountId: id }), {
    ...call,
    signal,
  });
  return toOrganizationAccount(Account, call);
}
