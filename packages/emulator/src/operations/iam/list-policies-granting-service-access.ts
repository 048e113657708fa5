import { grantedServices } from '../../access-reports/granted-services.js';
import type { AppliedPolicy } from '../../authorization/policies-of.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { policySource } from './policy-source.js';

type GrantingPolicy = NonNullable<
  NonNullable<
    IamOperations['ListPoliciesGrantingServiceAccess']['output']['PoliciesGrantingServiceAccess']
  >[number]['Policies']
>[number];

/** One entry for each service, in the order in which they were named. */
export const listPoliciesGrantingServiceAccess: HandlerOf<IamOperations, 'ListPoliciesGrantingServiceAccess'> = (
  state,
  input,
) => {
  const { arn: source, identity } = policySource(state, input.Arn);
  const granting = identity.map((policy) => ({ policy, ...grantedServices(policy.document) }));
  const namespaces = input.ServiceNamespaces;
  const list = `ListPoliciesGrantingServiceAccess ${source} ${namespaces.join(' ')}`;
  const { rows, ...paging } = page(list, { Marker: input.Marker }, function* (position): Generator<
    readonly [string, string],
    void
  > {
    for (const [index, namespace] of namespaces.entries()) {
      const key = String(index).padStart(3, '0');
      if (key > position) yield [key, namespace];
    }
  });
  return {
    PoliciesGrantingServiceAccess: rows.map((namespace) => ({
      ServiceNamespace: namespace,
      Policies: granting.filter(({ grants }) => grants(namespace.toLowerCase())).map(({ policy }) => shown(policy)),
    })),
    ...paging,
  };
};

/** Only an inline policy says whose it is. */
const shown = ({ name, arn, holder, holderName }: AppliedPolicy): GrantingPolicy =>
  arn === undefined
    ? { PolicyName: name, PolicyType: 'INLINE', EntityType: entityTypes[holder], EntityName: holderName }
    : { PolicyName: name, PolicyType: 'MANAGED', PolicyArn: arn };

const entityTypes = { group: 'GROUP', role: 'ROLE', user: 'USER' } as const;
