import { mergeTags } from '../operations/tags.js';
import { arnOf } from '../state/arn.js';
import type { Role } from '../state/role.js';
import type { Tag } from '../state/tag.js';
import type { User } from '../state/user.js';
import type { World } from '../state/world.js';
import type { Caller } from './caller.js';

/** Who is behind a call. */
interface PrincipalDetails {
  /** The role's, where a session of one calls; the caller's own otherwise. */
  readonly arn: string;
  /** Where a user calls with its own key. */
  readonly user: User | undefined;
  /** Of the user or the role, with those of the session over them. */
  readonly tags: readonly Tag[];
}

export function principalDetails(world: World, { accountId, arn, session, type, userId }: Caller): PrincipalDetails {
  const account = world.accounts.get(accountId);
  const role: Role | undefined = session?.kind === 'role' ? account?.roles.first('id', session.issuerId) : undefined;
  const user = type === 'user' ? account?.users.first('id', userId) : undefined;
  const own = (role ?? user)?.tags ?? [];
  return {
    arn: role ? arnOf('role', world.partition, accountId, role) : arn,
    user,
    tags: session && session.tags.length > 0 ? mergeTags(own, session.tags) : own,
  };
}
