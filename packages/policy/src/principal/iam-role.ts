import { createPrincipal } from './create-principal.js';
import { iamArn } from './iam-arn.js';
import type { Principal } from './principal.js';
import { principalName } from './principal-name.js';
import type { PrincipalOptions } from './principal-options.js';
import { principalPath } from './principal-path.js';

/**
 * A role, and with it every session of it.
 *
 * @param name - without its path.
 * @param options.path - begins and ends with `/`; default `/`.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { iamRole } from '@iamkit/policy/principal';
 *
 * console.log(iamRole('deployer', { account: '111122223333', path: '/ci/' }).value);
 * // arn:aws:iam::111122223333:role/ci/deployer
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-roles
 */
export function iamRole(name: string, options: PrincipalOptions & { readonly path?: string }): Principal<'aws'> {
  const { path = '/' } = { ...options };
  const resource = `role${principalPath(path)}${principalName('role, without its path,', name)}`;
  return createPrincipal('aws', 'AWS', iamArn('iam', resource, options));
}
