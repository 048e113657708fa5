import type { PolicyDocument } from '../document/policy-document.js';
import { buildDocument } from './build-document.js';
import type { IdentityStatement } from './document-statements.js';

/**
 * A service control policy: the most that anybody in the accounts of an organization can do. It grants nothing itself,
 * and does not bind the management account.
 *
 * @param statements - about resources, without principals.
 * @throws PolicyBuildError as {@link policy} does.
 *
 * @example
 * ```ts
 * import { deny, serviceControlPolicy } from '@iamkit/policy';
 *
 * console.log(JSON.stringify(serviceControlPolicy(deny('organizations:LeaveOrganization').on('*')).Statement));
 * // [{"Effect":"Deny","Action":"organizations:LeaveOrganization","Resource":"*"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 */
export function serviceControlPolicy(...statements: readonly IdentityStatement[]): PolicyDocument<'serviceControl'> {
  return buildDocument(statements, { resource: 'wanted', principal: 'refused' });
}
