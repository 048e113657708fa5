import { equals } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { type CreateOrganizationPolicyParameters, createOrganizationPolicy } from './create-organization-policy.js';
import { getOrganizationPolicy } from './get-organization-policy.js';
import { listOrganizationPolicies } from './list-organization-policies.js';
import type { OrganizationPolicy, OrganizationPolicyType } from './organization-policy.js';
import { isAuthorizationPolicyType, organizationPolicyText } from './organization-policy-text.js';
import { updateOrganizationPolicy } from './update-organization-policy.js';

/** Parameters of `ensureOrganizationPolicy`. Tags are given to a new policy only. */
export type EnsureOrganizationPolicyParameters<Type extends OrganizationPolicyType> =
  CreateOrganizationPolicyParameters<Type>;

/**
 * Makes a policy of the organization, or changes the document and the description of the one that has its type and name, where
 * they differ. Documents that mean the same do not differ.
 *
 * @throws IamError as `createOrganizationPolicy` and `updateOrganizationPolicy`; `AccessDenied` without
 * `organizations:ListPolicies` and `organizations:DescribePolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { ensureOrganizationPolicy } from '@iamkit/core/actions';
 *
 * const { outcome } = await ensureOrganizationPolicy({ organizations: new OrganizationsClient() }, {
 *   name: 'StayInTheOrganization',
 *   type: 'SERVICE_CONTROL_POLICY',
 *   document: {
 *     Version: '2012-10-17',
 *     Statement: { Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' },
 *   },
 * });
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies.html
 */
export async function ensureOrganizationPolicy<Type extends OrganizationPolicyType>(
  clients: Clients<'organizations'>,
  parameters: EnsureOrganizationPolicyParameters<Type>,
): Promise<Ensured<OrganizationPolicy<Type>>> {
  const { name, type, document, description, signal } = parameters;
  const text = organizationPolicyText({ operation: 'CreatePolicy', resource: `policy ${name}` }, type, document);
  const get = ({ id }: { readonly id: string }): Promise<OrganizationPolicy> =>
    getOrganizationPolicy(clients, { policy: id, signal });
  const ensured = await ensureEntity<OrganizationPolicy>({
    async find() {
      const policies = listOrganizationPolicies(clients, { type, signal });
      const present = await policies.filter((policy) => policy.name === name).first();
      return present && get(present);
    },
    create: () => createOrganizationPolicy(clients, parameters),
    async update(present) {
      const changes = {
        ...(isSame(type, JSON.stringify(present.document), text) ? {} : { document: text }),
        ...(description === undefined || description === present.description ? {} : { description }),
      };
      if (Object.keys(changes).length === 0) return [];
      return [await updateOrganizationPolicy(clients, { policy: present.id, changes, signal })];
    },
    get,
  });
  return ensured as Ensured<OrganizationPolicy<Type>>;
}

function isSame(type: OrganizationPolicyType, present: string, wanted: string): boolean {
  const [left, right]: [unknown, unknown] = [JSON.parse(present), JSON.parse(wanted)];
  if (isAuthorizationPolicyType(type)) return equals(left as never, right as never);
  return sorted(left) === sorted(right);
}

/** JSON in which the order of members does not matter. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? ['{}', ...Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))]
      : part,
  );
