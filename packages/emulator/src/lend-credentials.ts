import type { EmulatorCredentials } from './emulator.js';
import { EmulatorError } from './emulator-error.js';
import { assumedRole } from './operations/sts/assume-role.js';
import { issueSession, type NewSession } from './operations/sts/issue-session.js';
import { nameKey } from './state/name-key.js';
import { principalWithArn } from './state/principals.js';
import type { RandomSource } from './state/random.js';
import type { World } from './state/world.js';

/** How long credentials are lent: 12 hours, in seconds. */
const duration = 43_200;

/** The name of a role's session where the principal names none. */
const defaultSessionName = 'iamkit';

/**
 * Issues temporary credentials to a principal without being asked over the wire.
 *
 * @throws EmulatorError `NoSuchPrincipal`.
 */
export function lendCredentials(
  world: World,
  now: number,
  random: RandomSource,
  principal: string,
): EmulatorCredentials {
  const session = sessionOf(world, principal);
  if (!session)
    throw new EmulatorError(
      'NoSuchPrincipal',
      `there is no principal ${principal}: give the ARN of a user, a role, a role's session or an account's root user of this emulator`,
    );
  const issued = issueSession({ world, now }, session, duration, random);
  return {
    accessKeyId: issued.AccessKeyId,
    secretAccessKey: issued.SecretAccessKey,
    sessionToken: issued.SessionToken,
  };
}

function sessionOf(world: World, arn: string): NewSession | undefined {
  const [, partition, service, , accountId = '', resource = ''] = String(arn).split(':');
  const account = partition === world.partition ? world.accounts.get(accountId) : undefined;
  if (!account) return undefined;
  if (service === 'sts') {
    const [kind, roleName = '', name, ...more] = resource.split('/');
    const role = kind === 'assumed-role' && more.length === 0 ? account.roles.get(nameKey(roleName)) : undefined;
    return role && name ? assumedRole(partition ?? '', accountId, role, name) : undefined;
  }
  const lent = { kind: 'lent', accountId, arn } as const;
  if (service === 'iam' && resource === 'root') return { ...lent, userId: accountId, issuerId: accountId };
  const found = principalWithArn(world, arn);
  if (!found) return undefined;
  if (found.kind === 'user') return { ...lent, userId: found.row.id, issuerId: found.row.id };
  const role = account.roles.first('id', found.row.id);
  return role && assumedRole(world.partition, accountId, role, defaultSessionName);
}
