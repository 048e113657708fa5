import type { ReportedUser, SnapshotRole } from '@iamkit/core';

/** Who, what, and for how many days. */
type Finding = readonly [who: string, what: string, days: string];

/** Whole days. */
const daysBetween = (from: Date, to: Date): number => Math.floor((to.getTime() - from.getTime()) / 86_400_000);

/** Passwords and keys that should not be as they are. Keys count by their age: a key that is old has been in many places. */
export function findCredentials(users: readonly ReportedUser[], now: Date, limit: number): readonly Finding[] {
  return users.flatMap(({ name, root, mfaActive, passwordEnabled, accessKeys, ...user }): readonly Finding[] => {
    const who = root ? 'root user' : `user ${name}`;
    const age = (since: Date | undefined): number => daysBetween(since ?? user.createdAt, now);
    const found: (readonly [boolean, string, number?])[] = [
      [root && !mfaActive, 'no MFA'],
      [!root && passwordEnabled === true && !mfaActive, 'password without MFA'],
      [
        passwordEnabled === true && age(user.passwordLastUsedAt) > limit,
        'password not used',
        age(user.passwordLastUsedAt),
      ],
      ...accessKeys.flatMap(({ active, lastRotatedAt, lastUsedAt }, index): (readonly [boolean, string, number?])[] => [
        [active && root, `access key ${index + 1}: the root user needs none`],
        [active && age(lastRotatedAt) > limit, `access key ${index + 1}: old`, age(lastRotatedAt)],
        [
          active && age(lastUsedAt ?? lastRotatedAt) > limit,
          `access key ${index + 1}: ${lastUsedAt ? 'not used' : 'never used'}`,
          age(lastUsedAt ?? lastRotatedAt),
        ],
      ]),
    ];
    return found
      .filter(([isSo]) => isSo)
      .map(([, what, days]): Finding => [who, what, days === undefined ? '' : String(days)]);
  });
}

/** Roles that nobody assumes any more. Those in AWS's own path belong to its services. */
export function findUnusedRoles(roles: readonly SnapshotRole[], now: Date, limit: number): readonly Finding[] {
  return roles
    .filter(({ path }) => !path.startsWith('/aws-service-role/'))
    .map(({ name, createdAt, lastUsed }) => ({ name, lastUsed, days: daysBetween(lastUsed?.at ?? createdAt, now) }))
    .filter(({ days }) => days > limit)
    .map(({ name, lastUsed, days }): Finding => [`role ${name}`, lastUsed ? 'not used' : 'never used', String(days)]);
}
