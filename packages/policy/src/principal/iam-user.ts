import { createPrincipal } from './create-principal.js';
import { iamArn } from './iam-arn.js';
import type { Principal } from './principal.js';
import { principalName } from './principal-name.js';
import type { PrincipalOptions } from './principal-options.js';
import { principalPath } from './principal-path.js';

/**
 * A user.
 *
 * @param name - without its path.
 * @param options.path - begins and ends with `/`; default `/`.
 * @throws PolicyBuildError `InvalidPrincipal`.
 *
 * @example
 * ```ts
 * import { iamUser } from '@iamkit/policy/principal';
 *
 * console.log(iamUser('alice', { account: '111122223333' }).value); // arn:aws:iam::111122223333:user/alice
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-users
 */
export function iamUser(name: string, options: PrincipalOptions & { readonly path?: string }): Principal<'aws'> {
  const { path = '/' } = { ...options };
  const resource = `user${principalPath(path)}${principalName('user, without its path,', name)}`;
  return createPrincipal('aws', 'AWS', iamArn('iam', resource, options));
}
