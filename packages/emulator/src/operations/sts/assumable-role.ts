import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import { isClosed } from '../../state/held-organization.js';
import { nameKey } from '../../state/name-key.js';
import type { Role } from '../../state/role.js';
import type { World } from '../../state/world.js';

/** The role of any account that has this very ARN, as it is seen by whom changes reach late. */
export function assumableRole(
  world: World,
  arn: string,
): { readonly account: Account; readonly role: Role } | undefined {
  const account = world.accounts.get(arn.split(':')[4] ?? '');
  const role = account?.roles.settled(nameKey(arn.slice(arn.lastIndexOf('/') + 1)));
  if (!account || !role || isClosed(world, account.id)) return undefined;
  return arnOf('role', world.partition, account.id, role) === arn ? { account, role } : undefined;
}
