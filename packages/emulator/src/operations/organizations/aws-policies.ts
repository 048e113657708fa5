import type { OrganizationPolicy, OrganizationPolicyType } from '../../state/organization.js';

const fullAccess = (
  id: string,
  description: string,
  type: OrganizationPolicyType,
  statement: object,
): OrganizationPolicy =>
  Object.freeze({
    id: `p-${id}`,
    name: id,
    description,
    type,
    document: JSON.stringify({ Version: '2012-10-17', Statement: [statement] }, undefined, 2),
    updatedAt: 0,
    tags: [],
  });

const policies: readonly OrganizationPolicy[] = [
  fullAccess('FullAWSAccess', 'Allows access to every operation', 'SERVICE_CONTROL_POLICY', {
    Effect: 'Allow',
    Action: '*',
    Resource: '*',
  }),
  fullAccess('RCPFullAWSAccess', 'Allows all principals to access every operation', 'RESOURCE_CONTROL_POLICY', {
    Effect: 'Allow',
    Principal: '*',
    Action: '*',
    Resource: '*',
  }),
];

/** AWS's policy of this type that allows everything. Types that do not allow have none. */
export const fullAccessPolicy = (type: OrganizationPolicyType): OrganizationPolicy | undefined =>
  policies.find((policy) => policy.type === type);

/** AWS's policy with this id, which is in every organization. */
export const awsPolicy = (id: string): OrganizationPolicy | undefined => policies.find((policy) => policy.id === id);

export const isOfAws = ({ id }: Pick<OrganizationPolicy, 'id'>): boolean => awsPolicy(id) !== undefined;
