import { awsPolicy } from '../operations/organizations/aws-policies.js';
import {
  arnOfHandshake,
  arnOfOrganizationPolicy,
  arnOfResourcePolicy,
} from '../operations/organizations/organization-arn.js';
import { arnOfNode, nodeWithId } from '../operations/organizations/organization-tree.js';
import { onlyRow } from '../state/account.js';
import { type HeldOrganization, organizationOf } from '../state/held-organization.js';
import type { OrganizationPolicyType, OrganizationResourcePolicy } from '../state/organization.js';
import type { Tag } from '../state/tag.js';
import type { AskedCall } from './asked-call.js';

/** Something in the caller's organization. */
interface OrganizationResource {
  readonly arn: string;
  readonly tags: readonly Tag[];
  /** Of a policy. */
  readonly policyType?: OrganizationPolicyType;
}

/** What an id names in the caller's organization: undefined where there is no such thing, or no organization. */
export function organizationResource({ world, caller }: AskedCall, id: string): OrganizationResource | undefined {
  const held = organizationOf(world, caller.accountId);
  if (!held) return undefined;
  const place = { ...held, world };
  const node = nodeWithId(held, id);
  if (node) return { arn: arnOfNode(place, node), tags: node.tags };
  const policy = awsPolicy(id) ?? held.management.organizationPolicies.get(id);
  if (policy) {
    return { arn: arnOfOrganizationPolicy(place, policy), tags: policy.tags, policyType: policy.type };
  }
  if (held.management.allFeaturesHandshakes.get(id)) return { arn: arnOfHandshake(place, id), tags: [] };
  const resourcePolicy = resourcePolicyOf(held);
  return resourcePolicy?.id === id ? { arn: arnOfResourcePolicy(place, id), tags: resourcePolicy.tags } : undefined;
}

/** The resource policy of the caller's organization. */
export function ownResourcePolicy(call: AskedCall): OrganizationResource | undefined {
  const held = organizationOf(call.world, call.caller.accountId);
  const id = held && resourcePolicyOf(held)?.id;
  return id === undefined ? undefined : organizationResource(call, id);
}

const resourcePolicyOf = ({ management }: HeldOrganization): OrganizationResourcePolicy | undefined =>
  management.organizationResourcePolicy.get(onlyRow);
