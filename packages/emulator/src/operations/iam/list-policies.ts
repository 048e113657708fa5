import { managedPolicies } from '../../managed-policies/managed-policies.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { type AnyPolicy, attachmentCount, boundaryCount, listedPolicy, ownPolicy } from './policies.js';

type Input = IamOperations['ListPolicies']['input'];

/** The account's own come first, then AWS's, each by name. */
export const listPolicies: HandlerOf<IamOperations, 'ListPolicies'> = (state, input) => {
  const { Scope, OnlyAttached, PathPrefix: prefix = '/', PolicyUsageFilter } = input;
  const list = `ListPolicies ${Scope} ${OnlyAttached} ${PolicyUsageFilter} ${prefix}`;
  const { rows, ...paging } = page(list, input, function* (position): Generator<readonly [string, AnyPolicy], void> {
    for (const entry of policiesAfter(state, input, position)) {
      if (entry[1].path.startsWith(prefix) && isWanted(state, input, entry[1])) yield entry;
    }
  });
  return { Policies: rows.map((policy) => listedPolicy(state, policy)), ...paging };
};

/** What stands before a key in the positions of this list. */
const ownFirst = '0';
const awsSecond = '1';

function* policiesAfter(
  { world, account }: OperationState,
  { Scope: scope = 'All' }: Input,
  position: string,
): Generator<readonly [position: string, policy: AnyPolicy], undefined, undefined> {
  const key = position.slice(1);
  if (scope !== 'AWS' && !position.startsWith(awsSecond)) {
    for (const [name, own] of account.policies.after(key)) yield [ownFirst + name, ownPolicy(world, account, own)];
  }
  if (scope === 'Local') return undefined;
  for (const [name, policy] of managedPolicies(world.partition).after(position.startsWith(awsSecond) ? key : '')) {
    yield [awsSecond + name, { ...policy, own: undefined }];
  }
  return undefined;
}

function isWanted(
  { account }: OperationState,
  { OnlyAttached, PolicyUsageFilter }: Input,
  { arn }: AnyPolicy,
): boolean {
  if ((OnlyAttached || PolicyUsageFilter === 'PermissionsPolicy') && attachmentCount(account, arn) === 0) return false;
  return PolicyUsageFilter !== 'PermissionsBoundary' || boundaryCount(account, arn) > 0;
}
