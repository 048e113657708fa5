import { ListPoliciesCommand, ListPoliciesForTargetCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { findTarget } from './find-target.js';
import {
  type OrganizationPolicySummary,
  type OrganizationPolicyType,
  toOrganizationPolicySummary,
} from './organization-policy.js';
import { organizationsList } from './organizations-list.js';

/** Which policies to list. */
export interface ListOrganizationPoliciesOptions extends CallOptions {
  /** Only those attached directly to this: an account's id, `/`, `/Workloads/Prod`, or the id of a root or unit. Default: all. */
  readonly target?: string | undefined;
}

/** Parameters of `listOrganizationPolicies`. */
export interface ListOrganizationPoliciesParameters extends ListOrganizationPoliciesOptions {
  readonly type: OrganizationPolicyType;
}

/**
 * Lists the policies of one type, every page: all of the organization's, or those attached to one target.
 *
 * @throws IamError, while iterating: `AccessDenied` without `organizations:ListPolicies` (of a target:
 * `organizations:ListPoliciesForTarget`); `TargetNotFound`; `AWSOrganizationsNotInUse`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { listOrganizationPolicies } from '@iamkit/core/actions';
 *
 * const clients = { organizations: new OrganizationsClient() };
 * const policies = listOrganizationPolicies(clients, { type: 'SERVICE_CONTROL_POLICY' });
 * for await (const policy of policies) console.log(policy.name); // FullAWSAccess
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_ListPolicies.html
 */
export function listOrganizationPolicies(
  clients: Clients<'organizations'>,
  { type, target, signal }: ListOrganizationPoliciesParameters,
): Listing<OrganizationPolicySummary> {
  if (target === undefined) {
    const call: Call = { operation: 'ListPolicies', resource: 'organization' };
    return organizationsList(clients, {
      call,
      signal,
      command: (page) => new ListPoliciesCommand({ ...page, Filter: type }),
      items: (answer) => recordsOf(answer, call),
    });
  }
  const call: Call = { operation: 'ListPoliciesForTarget', resource: `target ${target}` };
  return Listing.deferred(
    call,
    async () => {
      const TargetId = await findTarget(clients, target, { signal });
      return organizationsList(clients, {
        call,
        signal,
        command: (page) => new ListPoliciesForTargetCommand({ ...page, TargetId, Filter: type }),
        items: (answer) => recordsOf(answer, call),
      });
    },
    { signal },
  );
}

interface PoliciesAnswer {
  readonly Policies?: readonly Parameters<typeof toOrganizationPolicySummary>[0][] | undefined;
}

const recordsOf = ({ Policies }: PoliciesAnswer, call: Call): readonly OrganizationPolicySummary[] =>
  (Policies ?? missing(call, 'Policies')).map((policy) => toOrganizationPolicySummary(policy, call));
