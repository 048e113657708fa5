import {
  type EntityType,
  GetAccountAuthorizationDetailsCommand,
  type GetAccountAuthorizationDetailsCommandOutput,
} from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { iamList } from '../iam-list.js';
import type { CallOptions } from '../send.js';

type Answer = GetAccountAuthorizationDetailsCommandOutput;

/** What the sweep found, of every page. */
export interface AuthorizationDetails {
  readonly users: readonly NonNullable<Answer['UserDetailList']>[number][];
  readonly groups: readonly NonNullable<Answer['GroupDetailList']>[number][];
  readonly roles: readonly NonNullable<Answer['RoleDetailList']>[number][];
  readonly policies: readonly NonNullable<Answer['Policies']>[number][];
}

/** The call, for errors. */
export const sweepCall: Call = { operation: 'GetAccountAuthorizationDetails' };

/** Which entities the sweep is to find. Default: all, AWS's own policies that are in use included. */
export interface SweepOptions extends CallOptions {
  readonly filter?: readonly EntityType[] | undefined;
}

/**
 * Reads every page of what the account's entities are and may do, which IAM mixes as it likes: one page may hold users and
 * the next only policies.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export async function sweepAuthorizationDetails(
  clients: Clients<'iam'>,
  { filter, signal }: SweepOptions,
): Promise<AuthorizationDetails> {
  const answers = await iamList(clients, {
    call: sweepCall,
    command: (page) =>
      new GetAccountAuthorizationDetailsCommand(filter === undefined ? page : { ...page, Filter: [...filter] }),
    items: (answer) => [answer],
    signal,
  }).toArray();
  return {
    users: answers.flatMap(({ UserDetailList }) => UserDetailList ?? []),
    groups: answers.flatMap(({ GroupDetailList }) => GroupDetailList ?? []),
    roles: answers.flatMap(({ RoleDetailList }) => RoleDetailList ?? []),
    policies: answers.flatMap(({ Policies }) => Policies ?? []),
  };
}
