import type { PolicyDocument } from '../document/policy-document.js';
import { actsOnlyOn } from './acts-only-on.js';
import { buildDocument } from './build-document.js';
import type { TrustStatement } from './document-statements.js';

/**
 * The trust policy of a role: who may assume it, and how. Every statement names principals and actions of sts; the
 * resource is the role itself and is not written down.
 *
 * @param statements - with `.to(…)`, without `.on(…)`. `AssumeRole` is for accounts, users, roles and services,
 * `AssumeRoleWithWebIdentity` for OIDC providers, `AssumeRoleWithSAML` for SAML providers.
 * @throws PolicyBuildError `MissingPrincipal`, `UnexpectedResource`, `UnsupportedAction` (none of sts, or a list of
 * exceptions), `UnsupportedElement` (`.toAllExcept`), and as {@link policy} does.
 *
 * @example
 * ```ts
 * import { allow, trustPolicy } from '@iamkit/policy';
 * import { awsService } from '@iamkit/policy/principal';
 *
 * console.log(JSON.stringify(trustPolicy(allow('sts:AssumeRole').to(awsService('ec2.amazonaws.com'))).Statement));
 * // [{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
 */
export function trustPolicy(...statements: readonly TrustStatement[]): PolicyDocument<'trust'> {
  return buildDocument(statements, {
    resource: 'refused',
    principal: 'wanted',
    fault: (statement) => {
      if (statement.NotPrincipal !== undefined)
        return ['UnsupportedElement', 'a trust policy names who may assume the role: .to(…), not .toAllExcept(…)'];
      if (statement.NotAction !== undefined || !actsOnlyOn(statement, (service) => service === 'sts'))
        return ['UnsupportedAction', 'a trust policy takes actions of sts only'];
      return undefined;
    },
    // IAM takes the bare `*` in resource policies only.
    complete: (statement) => (statement.Principal === '*' ? { ...statement, Principal: { AWS: '*' } } : statement),
  });
}
