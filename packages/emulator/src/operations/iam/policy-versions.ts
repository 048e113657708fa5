import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { PolicyVersion } from '../../state/policy.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkPolicyDocument, encodedPolicy, policySize } from '../policy-document.js';
import { checkQuota } from '../quota.js';
import { checkedArn, ownPolicyNamed, policyNamed, policyWithArn, versionsOf } from './policies.js';

export const createPolicyVersion: HandlerOf<IamOperations, 'CreatePolicyVersion'> = (state, input) => {
  const { world, account, now } = state;
  const policy = ownPolicyNamed(state, input.PolicyArn);
  checkPolicyDocument(input.PolicyDocument, 'managed');
  checkQuota(world, 'policySize', policySize(input.PolicyDocument));
  const limit = world.quotas.versionsPerPolicy;
  if (policy.versions.length >= limit) {
    throw new ServiceError(
      'LimitExceeded',
      `A managed policy can have up to ${limit} versions. Before you create a new version, you must delete an existing version.`,
    );
  }
  const version: PolicyVersion = { id: `v${policy.nextVersion}`, document: input.PolicyDocument, createdAt: now };
  const isDefault = input.SetAsDefault ?? false;
  account.policies.put({
    ...policy,
    updatedAt: now,
    defaultVersionId: isDefault ? version.id : policy.defaultVersionId,
    versions: [version, ...policy.versions],
    nextVersion: policy.nextVersion + 1,
  });
  return { PolicyVersion: listedVersion(version, isDefault) };
};

export const getPolicyVersion: HandlerOf<IamOperations, 'GetPolicyVersion'> = (state, input) => {
  const policy = policyWithArn(state, checkedArn(input.PolicyArn));
  const version = policy && versionsOf(state.world, policy).find(({ id }) => id === input.VersionId);
  if (!version) throw noSuchVersion(input);
  const isDefault = version.id === policy.defaultVersionId;
  return { PolicyVersion: { Document: encodedPolicy(version.document), ...listedVersion(version, isDefault) } };
};

/** The newest first. */
export const listPolicyVersions: HandlerOf<IamOperations, 'ListPolicyVersions'> = (state, input) => {
  const policy = policyNamed(state, input.PolicyArn);
  const { rows, ...paging } = page(`ListPolicyVersions ${policy.id}`, input, (position) =>
    versionsOf(state.world, policy)
      .filter(({ id }) => position === '' || versionNumber(id) < versionNumber(position))
      .map((version) => [version.id, version] as const),
  );
  return { Versions: rows.map((row) => listedVersion(row, row.id === policy.defaultVersionId)), ...paging };
};

export const setDefaultPolicyVersion: HandlerOf<IamOperations, 'SetDefaultPolicyVersion'> = (state, input) => {
  const policy = policyWithVersion(state, input);
  state.account.policies.put({ ...policy, defaultVersionId: input.VersionId });
  return {};
};

export const deletePolicyVersion: HandlerOf<IamOperations, 'DeletePolicyVersion'> = (state, input) => {
  const policy = policyWithVersion(state, input);
  if (policy.defaultVersionId === input.VersionId)
    throw new ServiceError('DeleteConflict', 'Cannot delete the default version of a policy.');
  const versions = policy.versions.filter(({ id }) => id !== input.VersionId);
  state.account.policies.put({ ...policy, versions });
  return {};
};

interface VersionInput {
  readonly PolicyArn: string;
  readonly VersionId: string;
}

function policyWithVersion(state: OperationState, input: VersionInput): ReturnType<typeof ownPolicyNamed> {
  if (!policyWithArn(state, checkedArn(input.PolicyArn))) throw noSuchVersion(input);
  const policy = ownPolicyNamed(state, input.PolicyArn);
  if (!policy.versions.some(({ id }) => id === input.VersionId)) throw noSuchVersion(input);
  return policy;
}

const noSuchVersion = ({ PolicyArn, VersionId }: VersionInput): ServiceError =>
  new ServiceError('NoSuchEntity', `Policy ${PolicyArn} version ${VersionId} does not exist or is not attachable.`);

const versionNumber = (id: string): number => Number(id.slice(1));

/** A version without its document, which only GetPolicyVersion shows. */
const listedVersion = (
  { id, createdAt }: PolicyVersion,
  isDefault: boolean,
): NonNullable<IamOperations['CreatePolicyVersion']['output']['PolicyVersion']> => ({
  VersionId: id,
  IsDefaultVersion: isDefault,
  CreateDate: createdAt,
});
