import { ServiceError } from '../../wire/service-error.js';
import type { Structure } from '../../wire/value.js';

/**
 * Refuses what is no role's ARN before anybody is asked about it. One that no role has is denied instead, as AWS tells nobody which roles
 * there are.
 *
 * @throws ServiceError `ValidationError`.
 */
export function checkRoleArn({ RoleArn: arn }: Structure): void {
  if (typeof arn === 'string' && !/^arn:[^:]+:iam::\d{12}:role\/./.test(arn))
    throw new ServiceError('ValidationError', `${arn} is invalid`);
}
