import type { IamOperations } from '../../model/generated/iam-operations.js';
import { nameKey } from '../../state/name-key.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { attachmentCount, boundaryCount, ownPolicyNamed } from './policies.js';

export const deletePolicy: HandlerOf<IamOperations, 'DeletePolicy'> = (state, input) => {
  const { account } = state;
  const { PolicyArn: arn } = input;
  const policy = ownPolicyNamed(state, arn);
  if (attachmentCount(account, arn) + boundaryCount(account, arn) > 0)
    throw new ServiceError('DeleteConflict', 'Cannot delete a policy attached to entities.');
  if (policy.versions.length > 1) {
    throw new ServiceError(
      'DeleteConflict',
      "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
    );
  }
  account.policies.delete(nameKey(policy.name));
  return {};
};
