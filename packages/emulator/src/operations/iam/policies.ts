import { managedPolicies } from '../../managed-policies/managed-policies.js';
import type { ManagedPolicy } from '../../managed-policies/managed-policy.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import type { PartnerBoundary } from '../../state/delegation.js';
import { nameKey } from '../../state/name-key.js';
import type { Policy, PolicyVersion } from '../../state/policy.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';

type ShownPolicy = NonNullable<IamOperations['GetPolicy']['output']['Policy']>;

/** A managed policy, whether AWS's, a partner's permissions boundary that AWS keeps, or the account's own. */
export interface AnyPolicy extends ManagedPolicy {
  /** Undefined for AWS's and a partner's. */
  readonly own: Policy | undefined;
  readonly ofPartner?: PartnerBoundary | undefined;
}

/** The managed policy with this ARN, AWS's, a partner's or of this account. */
export function policyWithArn(
  { world, account }: Pick<OperationState, 'account' | 'world'>,
  arn: string,
): AnyPolicy | undefined {
  if (arn.split(':')[4] === 'aws') {
    const policy = managedPolicies(world.partition).byArn(arn);
    return policy && { ...policy, own: undefined };
  }
  if (arn.split(':')[4] === 'partner') return partnerPolicy(world, arn);
  const own = account.policies.get(nameKey(arn.slice(arn.lastIndexOf('/') + 1)));
  const policy = own && ownPolicy(world, account, own);
  return policy?.arn === arn ? policy : undefined;
}

function partnerPolicy({ accounts }: World, arn: string): AnyPolicy | undefined {
  for (const { partnerBoundaries } of accounts.values()) {
    const ofPartner = partnerBoundaries.get(arn);
    if (!ofPartner) continue;
    const { id, createdAt } = ofPartner;
    const [path = '/', name = ''] = arn.match(/:policy(.*\/)(.*)$/)?.slice(1) ?? [];
    return { arn, id, name, path, createdAt, updatedAt: createdAt, defaultVersionId: 'v1', own: undefined, ofPartner };
  }
  return undefined;
}

/** A policy of the account's own among all the managed ones. */
export const ownPolicy = (world: World, account: Account, own: Policy): AnyPolicy => ({
  arn: arnOf('policy', world.partition, account.id, own),
  id: own.id,
  name: own.name,
  path: own.path,
  createdAt: own.createdAt,
  updatedAt: own.updatedAt,
  defaultVersionId: own.defaultVersionId,
  own,
});

/** @throws ServiceError `NoSuchEntity`; `ValidationError` for what is no ARN. */
export function policyNamed(state: OperationState, arn: string): AnyPolicy {
  const policy = policyWithArn(state, checkedArn(arn));
  if (!policy) throw new ServiceError('NoSuchEntity', `Policy ${arn} was not found.`);
  return policy;
}

/**
 * A policy of the account's own, to be changed.
 *
 * @throws ServiceError `NoSuchEntity`; `AccessDenied` for one of AWS's; `ValidationError` for what is no ARN.
 */
export function ownPolicyNamed(state: OperationState, arn: string): Policy {
  const { own } = policyNamed(state, arn);
  // Nobody may change AWS's policies, whatever their own allow; authorisation says so before this is asked.
  if (!own) throw new ServiceError('AccessDenied', `The policy ${arn} is AWS's, and no account can change it.`);
  return own;
}

/** @throws ServiceError `ValidationError`. */
export function checkedArn(arn: string): string {
  if (!arn.startsWith('arn:')) throw new ServiceError('ValidationError', `ARN ${arn} is not valid.`);
  return arn;
}

/** All versions there are of a policy; of AWS's and a partner's, the current one. */
export function versionsOf(world: World, policy: AnyPolicy): readonly PolicyVersion[] {
  if (policy.own) return policy.own.versions;
  const document = policy.ofPartner?.document ?? managedPolicies(world.partition).documentOf(policy.arn) ?? '';
  return [{ id: policy.defaultVersionId, document, createdAt: policy.updatedAt }];
}

/** How often a policy is used by the account's users, groups and roles. */
export const attachmentCount = (account: Account, arn: string): number => account.attachments.count('policy', arn);

export const boundaryCount = (account: Account, arn: string): number =>
  account.users.count('boundary', arn) + account.roles.count('boundary', arn);

/** A policy as lists show it. */
export function listedPolicy({ account }: OperationState, policy: AnyPolicy): ShownPolicy {
  return {
    PolicyName: policy.name,
    PolicyId: policy.id,
    Arn: policy.arn,
    Path: policy.path,
    DefaultVersionId: policy.defaultVersionId,
    AttachmentCount: attachmentCount(account, policy.arn),
    PermissionsBoundaryUsageCount: boundaryCount(account, policy.arn),
    IsAttachable: true,
    CreateDate: policy.createdAt,
    UpdateDate: policy.updatedAt,
  };
}

/** A policy as it is shown by itself: its tags are there even where it has none. */
export const shownPolicy = (state: OperationState, policy: AnyPolicy): ShownPolicy => ({
  ...listedPolicy(state, policy),
  ...(policy.own?.description !== undefined && { Description: policy.own.description }),
  Tags: policy.own?.tags ?? [],
});
