import { ListTargetsForPolicyCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import type { Listing } from '../listing.js';
import type { OrganizationPolicyParameters } from './get-organization-policy.js';
import { policyIdOf } from './organization-policy-id.js';
import { organizationsList } from './organizations-list.js';

/** What a policy is attached to. */
export interface OrganizationPolicyTarget {
  /** Of an account, a unit or a root. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly type: 'ACCOUNT' | 'ORGANIZATIONAL_UNIT' | 'ROOT';
}

/**
 * Lists what a policy is attached to, every page.
 *
 * @throws IamError, while iterating: `PolicyNotFound`; `AccessDenied` without `organizations:ListTargetsForPolicy`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { listOrganizationPolicyTargets } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * for await (const target of listOrganizationPolicyTargets(clients, { policy: 'p-FullAWSAccess' })) console.log(target.name); // Root
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListTargetsForPolicy.html
 */
export function listOrganizationPolicyTargets(
  clients: Clients<'organizations'>,
  { policy, signal }: OrganizationPolicyParameters,
): Listing<OrganizationPolicyTarget> {
  const { call, id } = policyIdOf('ListTargetsForPolicy', policy);
  return organizationsList(clients, {
    call,
    signal,
    command: (page) => new ListTargetsForPolicyCommand({ ...page, PolicyId: id }),
    items: ({ Targets }) =>
      (Targets ?? missing(call, 'Targets')).map(({ TargetId, Arn, Name, Type }) =>
        Object.freeze({
          id: TargetId ?? missing(call, 'TargetId'),
          arn: Arn ?? missing(call, 'Arn'),
          name: Name ?? missing(call, 'Name'),
          type: Type ?? missing(call, 'Type'),
        }),
      ),
  });
}
