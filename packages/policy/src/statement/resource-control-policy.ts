import type { PolicyDocument } from '../document/policy-document.js';
import { resourceControlServices } from '../generated/resource-control-services.js';
import { actsOnlyOn } from './acts-only-on.js';
import { buildDocument } from './build-document.js';
import type { ResourceControlStatement } from './document-statements.js';

const services: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ resourceControlServices.split(' '));

/**
 * A resource control policy: what nobody may do with the resources in the accounts of an organization. It only denies,
 * it is about everybody (`Principal: '*'` is written for you, because there is no other), and it takes the actions of
 * services that support such policies.
 *
 * @param statements - of {@link deny}, with `.on(…)`; exceptions for callers stand in conditions.
 * @throws PolicyBuildError `UnsupportedEffect` (an Allow), `UnsupportedAction` (`*`, a service without support, a list of
 * exceptions), `UnexpectedPrincipal` (anybody but everybody), and as {@link policy} does.
 *
 * @example
 * ```ts
 * import { deny, resourceControlPolicy } from '@iamkit/policy';
 *
 * const perimeter = deny('s3:*', 'kms:Decrypt')
 *   .on('*')
 *   .when({ 'aws:PrincipalOrgID': { StringNotEqualsIfExists: 'o-a1b2c3d4e5' }, 'aws:PrincipalIsAWSService': { BoolIfExists: false } });
 * console.log(JSON.stringify(resourceControlPolicy(perimeter).Statement));
 * // [{"Effect":"Deny","Principal":"*","Action":["s3:*","kms:Decrypt"],"Resource":"*","Condition":{"StringNotEqualsIfExists":{"aws:PrincipalOrgID":"o-a1b2c3d4e5"},"BoolIfExists":{"aws:PrincipalIsAWSService":"false"}}}]
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 */
export function resourceControlPolicy(
  ...statements: readonly ResourceControlStatement[]
): PolicyDocument<'resourceControl'> {
  return buildDocument(statements, {
    resource: 'wanted',
    principal: 'optional',
    fault: (statement) => {
      if (statement.Effect !== 'Deny') return ['UnsupportedEffect', 'a resource control policy only denies'];
      if (statement.NotAction !== undefined || !actsOnlyOn(statement, (service) => services.has(service)))
        return ['UnsupportedAction', 'a resource control policy names actions of services that support it'];
      const { Principal = '*' } = statement;
      if (statement.NotPrincipal !== undefined || (Principal !== '*' && JSON.stringify(Principal) !== '{"AWS":"*"}'))
        return ['UnexpectedPrincipal', 'a resource control policy is about everybody: remove .to(…)'];
      return undefined;
    },
    complete: (statement) => ({ ...statement, Principal: '*' }),
  });
}
