import type { PolicyDocument } from '../document/policy-document.js';
import { buildDocument } from './build-document.js';
import type { ResourceStatement } from './document-statements.js';

/**
 * A resource policy: who may do what with a bucket, a queue, a key. Every statement names principals and is about a
 * resource.
 *
 * @param statements - with `.to(…)` and `.on(…)`. A Sid may be any text here; services differ in what they take.
 * @throws PolicyBuildError `MissingPrincipal`, and as {@link policy} does.
 *
 * @example
 * ```ts
 * import { allow, resourcePolicy } from '@iamkit/policy';
 * import { awsService } from '@iamkit/policy/principal';
 *
 * const topic = 'arn:aws:sns:eu-west-1:111122223333:events';
 * const document = resourcePolicy(
 *   allow('sns:Publish').to(awsService('s3.amazonaws.com')).on(topic).when({ 'aws:SourceAccount': { StringEquals: '111122223333' } }),
 * );
 * console.log(JSON.stringify(document.Statement));
 * // [{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"sns:Publish","Resource":"arn:aws:sns:eu-west-1:111122223333:events","Condition":{"StringEquals":{"aws:SourceAccount":"111122223333"}}}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_resource-based
 */
export function resourcePolicy(...statements: readonly ResourceStatement[]): PolicyDocument<'resource'> {
  return buildDocument(statements, { resource: 'wanted', principal: 'wanted', freeSid: true });
}
