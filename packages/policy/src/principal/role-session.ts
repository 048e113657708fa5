import { createPrincipal } from './create-principal.js';
import { iamArn } from './iam-arn.js';
import type { Principal } from './principal.js';
import { principalName } from './principal-name.js';
import type { PrincipalOptions } from './principal-options.js';

/**
 * One session of a role. What names the session itself is not limited by the session's own policy.
 *
 * @param role - the role's name; the ARN of a session leaves out the role's path.
 * @param session - the session's name.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { roleSession } from '@iamkit/policy/principal';
 *
 * console.log(roleSession('deployer', 'build-7', { account: '111122223333' }).value);
 * // arn:aws:sts::111122223333:assumed-role/deployer/build-7
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-role-session
 */
export function roleSession(role: string, session: string, options: PrincipalOptions): Principal<'aws'> {
  const resource = `assumed-role/${principalName('role', role)}/${principalName('session', session)}`;
  return createPrincipal('aws', 'AWS', iamArn('sts', resource, options));
}
