import type { IamOperations } from '../../model/generated/iam-operations.js';
import { ServiceError } from '../../wire/service-error.js';
import type { OperationState } from '../handler.js';
import { policyWithArn } from './policies.js';

type ShownBoundary = NonNullable<IamOperations['GetUser']['output']['User']['PermissionsBoundary']>;

/**
 * Makes sure that a managed policy can be the permissions boundary of a user or a role.
 *
 * @throws ServiceError `NoSuchEntity`, `PolicyNotAttachable`; `InvalidInput` for what is no policy's ARN.
 */
export function checkBoundary(state: OperationState, arn: string): void {
  if (!/^arn:[^:]*:iam::[^:]*:policy\//.test(arn)) throw new ServiceError('InvalidInput', `ARN ${arn} is not valid.`);
  const policy = policyWithArn(state, arn);
  if (!policy) throw new ServiceError('NoSuchEntity', `Scope ARN: ${arn} does not exist or is not attachable.`);
  if (!policy.own && policy.path.startsWith('/aws-service-role/'))
    throw new ServiceError('PolicyNotAttachable', `Scope ARN: ${arn} is not attachable.`);
}

/**
 * A permissions boundary as users and roles show it. IAM answers `Policy`, whatever its model says.
 *
 * @see https://docs.aws.amazon.com/cli/latest/reference/iam/get-user.html
 */
export const shownBoundary = (arn: string | undefined): { readonly PermissionsBoundary?: ShownBoundary } =>
  arn === undefined
    ? {}
    : {
        PermissionsBoundary: {
          PermissionsBoundaryType: 'Policy' as 'PermissionsBoundaryPolicy',
          PermissionsBoundaryArn: arn,
        },
      };
