import type { PolicyDocument } from '../document/policy-document.js';
import { buildDocument } from './build-document.js';
import type { IdentityStatement } from './document-statements.js';

/**
 * A session policy: what a session may do at most, passed in `AssumeRole` or `GetFederationToken`. It grants nothing
 * that the role or user does not have.
 *
 * @param statements - about resources, without principals.
 * @throws PolicyBuildError as {@link policy} does.
 *
 * @example
 * ```ts
 * import { allow, sessionPolicy } from '@iamkit/policy';
 *
 * console.log(JSON.stringify(sessionPolicy(allow('s3:GetObject').on('arn:aws:s3:::reports/*')).Statement));
 * // [{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::reports/*"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
 */
export function sessionPolicy(...statements: readonly IdentityStatement[]): PolicyDocument<'session'> {
  return buildDocument(statements, { resource: 'wanted', principal: 'refused' });
}
