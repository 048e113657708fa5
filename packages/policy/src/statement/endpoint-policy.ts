import type { PolicyDocument } from '../document/policy-document.js';
import { buildDocument } from './build-document.js';
import type { ResourceStatement } from './document-statements.js';

/**
 * A VPC endpoint policy: who may reach what through an endpoint. It grants nothing itself. With a gateway endpoint AWS
 * wants everybody as the principal, and the callers in a condition on `aws:PrincipalArn`.
 *
 * @param statements - with `.to(…)` and `.on(…)`.
 * @throws PolicyBuildError `MissingPrincipal`, and as {@link policy} does.
 *
 * @example
 * ```ts
 * import { allow, endpointPolicy } from '@iamkit/policy';
 *
 * console.log(JSON.stringify(endpointPolicy(allow('s3:GetObject').to('*').on('arn:aws:s3:::assets/*')).Statement));
 * // [{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::assets/*"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export function endpointPolicy(...statements: readonly ResourceStatement[]): PolicyDocument<'endpoint'> {
  return buildDocument(statements, { resource: 'wanted', principal: 'wanted', freeSid: true });
}
