import { principalWithId } from '../state/principals.js';
import type { TrustPolicy } from '../state/role.js';
import type { World } from '../state/world.js';
import { withPrincipals } from './with-principals.js';

/**
 * A trust policy as it reads now: users and roles by the ARNs that they have now, and those that were deleted by their ids.
 * This is what operations show and what decides who may assume the role: whoever gets a deleted user's name is somebody else.
 */
export function currentTrustPolicy(world: World, { document, principals }: TrustPolicy): string {
  const names = new Map<string, string>();
  for (const { arn, id } of principals) {
    const now = principalWithId(world, id)?.arn ?? id;
    if (now !== arn) names.set(arn, now);
  }
  return withPrincipals(document, names);
}
