import type { PolicyDocument } from '../document/policy-document.js';
import { buildDocument } from './build-document.js';
import type { IdentityStatement } from './document-statements.js';

/**
 * An identity policy: what a user, a group or a role may do. Every statement is about a resource and names no principal.
 *
 * @param statements - of {@link allow} and its siblings, or plain ones, of a parsed document say.
 * @returns a frozen, plain document: `JSON.stringify(document)` is what AWS gets.
 * @throws PolicyBuildError `EmptyPolicy`, `MissingResource`, `UnexpectedPrincipal`, `InvalidSid`, `DuplicateSid`,
 * `InvalidStatement`.
 *
 * @example
 * ```ts
 * import { allow, policy } from '@iamkit/policy';
 *
 * console.log(JSON.stringify(policy(allow('sqs:SendMessage').on('arn:aws:sqs:eu-west-1:111122223333:jobs'))));
 * // {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:jobs"}]}
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_id-based
 */
export function policy(...statements: readonly IdentityStatement[]): PolicyDocument<'identity'> {
  return buildDocument(statements, { resource: 'wanted', principal: 'refused' });
}
