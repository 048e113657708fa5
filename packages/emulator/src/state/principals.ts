import type { Account } from './account.js';
import { arnOf } from './arn.js';
import { nameKey } from './name-key.js';
import type { Role } from './role.js';
import type { User } from './user.js';
import type { World } from './world.js';

/** A user or a role, in whichever account it is. */
export interface Principal {
  readonly account: Account;
  readonly arn: string;
  readonly kind: 'role' | 'user';
  readonly row: Role | User;
}

/** The user or role that has exactly this ARN now. */
export function principalWithArn(world: World, arn: string): Principal | undefined {
  const [, , , , accountId = '', resource = ''] = arn.split(':');
  const kind = resource.slice(0, resource.indexOf('/'));
  const account = world.accounts.get(accountId);
  if (!account || (kind !== 'role' && kind !== 'user')) return undefined;
  const key = nameKey(resource.slice(resource.lastIndexOf('/') + 1));
  const row = kind === 'role' ? account.roles.get(key) : account.users.get(key);
  const found = row && principal(world, account, kind, row);
  return found?.arn === arn ? found : undefined;
}

/** The user or role with this id, whatever it is called. */
export function principalWithId(world: World, id: string): Principal | undefined {
  const kind = id.startsWith('AROA') ? 'role' : 'user';
  for (const account of world.accounts.values()) {
    const row = kind === 'role' ? account.roles.first('id', id) : account.users.first('id', id);
    if (row) return principal(world, account, kind, row);
  }
  return undefined;
}

const principal = (world: World, account: Account, kind: Principal['kind'], row: Role | User): Principal => ({
  account,
  arn: arnOf(kind, world.partition, account.id, row),
  kind,
  row,
});

/** True for a user or role that has been there long enough to be known everywhere. */
export const hasSettled = ({ account, kind, row }: Principal): boolean =>
  (kind === 'role' ? account.roles : account.users).settled(nameKey(row.name))?.id === row.id;
