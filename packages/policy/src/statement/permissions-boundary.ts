import type { PolicyDocument } from '../document/policy-document.js';
import { buildDocument } from './build-document.js';
import type { IdentityStatement } from './document-statements.js';

/**
 * A permissions boundary: the most that a user's or a role's identity policies can grant. It grants nothing itself.
 *
 * @param statements - about resources, without principals.
 * @throws PolicyBuildError as {@link policy} does.
 *
 * @example
 * ```ts
 * import { allow, permissionsBoundary } from '@iamkit/policy';
 *
 * console.log(JSON.stringify(permissionsBoundary(allow('s3:*', 'logs:*').on('*')).Statement));
 * // [{"Effect":"Allow","Action":["s3:*","logs:*"],"Resource":"*"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html
 */
export function permissionsBoundary(
  ...statements: readonly IdentityStatement[]
): PolicyDocument<'permissionsBoundary'> {
  return buildDocument(statements, { resource: 'wanted', principal: 'refused' });
}
