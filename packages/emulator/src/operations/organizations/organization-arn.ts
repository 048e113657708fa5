import type { OrganizationPolicy } from '../../state/organization.js';
import { isOfAws } from './aws-policies.js';
import type { OrganizationState } from './organization-state.js';

type Place = Pick<OrganizationState, 'management' | 'organization' | 'world'>;

/** `arn:aws:organizations::111111111111:account/o-exampleorgid/222222222222` and the like. */
const arnIn = ({ world, management, organization }: Place, kind: string, rest: string): string =>
  `arn:${world.partition}:organizations::${management.id}:${kind}/${organization.id}${rest}`;

export const arnOfOrganization = (place: Place): string => arnIn(place, 'organization', '');

export const arnOfOrganizationRoot = (place: Place): string => arnIn(place, 'root', `/${place.organization.rootId}`);

export const arnOfUnit = (place: Place, id: string): string => arnIn(place, 'ou', `/${id}`);

export const arnOfOrganizationAccount = (place: Place, id: string): string => arnIn(place, 'account', `/${id}`);

export const arnOfResourcePolicy = (place: Place, id: string): string => arnIn(place, 'resourcepolicy', `/${id}`);

export const arnOfHandshake = (place: Place, id: string): string =>
  arnIn(place, 'handshake', `/enable_all_features/${id}`);

/** AWS's policies are no organization's. */
export function arnOfOrganizationPolicy(place: Place, policy: OrganizationPolicy): string {
  const type = policy.type.toLowerCase();
  return isOfAws(policy)
    ? `arn:${place.world.partition}:organizations::aws:policy/${type}/${policy.id}`
    : arnIn(place, 'policy', `/${type}/${policy.id}`);
}
