import type { AccountSnapshot, SnapshotRole, SnapshotUser } from '@iamkit/core';

/** A user or a role of the snapshot. */
type Who =
  | { readonly type: 'role'; readonly record: SnapshotRole }
  | { readonly type: 'user'; readonly record: SnapshotUser };

/** An action, on what, and what is known of the request. */
type Question = readonly [action: string, resource: string, context?: Readonly<Record<string, string>>];

const administrator = 'arn:aws:iam::aws:policy/AdministratorAccess';

/** What each user and role may do, decided offline by the policies in the snapshot, and what these decisions did not see. */
export function whoMay(snapshot: AccountSnapshot): {
  readonly rows: readonly (readonly string[])[];
  readonly unseen: readonly string[];
} {
  const unseen = new Set<string>();
  const may = ({ type, record }: Who, [action, resource, context = {}]: Question, trust?: SnapshotRole): boolean => {
    // The trust policy is the policy of the resource, and has a say, too.
    const policies = trust ? { resource: trust.trustPolicy } : {};
    const decision = snapshot.explain({ type, name: record.name }, action, resource, { context, policies });
    for (const layer of decision.unseen) unseen.add(layer);
    return decision.outcome === 'allowed';
  };
  const users = snapshot.users.map((record): Who => ({ type: 'user', record }));
  const roles = snapshot.roles.map((record): Who & { readonly type: 'role' } => ({ type: 'role', record }));

  const rows = [...users, ...roles].map((who) => {
    const assumable = roles.filter(({ record }) => may(who, ['sts:AssumeRole', record.arn], record));
    const ways = waysUp(snapshot, who)
      .filter((question) => may(who, question))
      .map(([action]) => action);
    return { who, ways, assumable };
  });
  const rowOf = new Map(rows.map((row) => [row.who.record.arn, row]));

  /** Whether somebody is an administrator, be it by way of a role that may assume another. */
  const isUp = ({ record }: Who, seen: ReadonlySet<string> = new Set()): boolean => {
    const row = rowOf.get(record.arn);
    if (!row || seen.has(record.arn)) return false;
    return row.ways.length > 0 || row.assumable.some((role) => isUp(role, new Set([...seen, record.arn])));
  };

  return {
    rows: rows.map(({ who, ways, assumable }) => {
      const { arn, name } = who.record;
      const through = assumable.filter((role) => role.record.arn !== arn && isUp(role)).map(nameOf);
      const newUser = arn.replace(/:(user|role)\/.*/, ':user/somebody-new');
      return [
        `${who.type} ${name}`,
        may(who, ['iam:CreateUser', newUser]) ? 'yes' : 'no',
        [...ways, ...through].join(', ') || '-',
        assumable.map(({ record }) => record.name).join(', ') || '-',
      ];
    }),
    unseen: [...unseen].sort(),
  };
}

const nameOf = ({ type, record }: Who): string => `${type} ${record.name}`;

/** What gives whoever may do it every permission: who can do one of these is an administrator, whatever its policies are called. */
function waysUp({ groups }: AccountSnapshot, { type, record }: Who): readonly Question[] {
  const kind = type === 'user' ? 'User' : 'Role';
  const own = record.attachedPolicies.filter(({ arn }) => !arn.includes(':aws:policy/'));
  const admins = groups.filter(({ attachedPolicies }) => attachedPolicies.some(({ arn }) => arn === administrator));
  return [
    [`iam:Put${kind}Policy`, record.arn],
    [`iam:Attach${kind}Policy`, record.arn, { 'iam:PolicyARN': administrator }],
    ...own.map(({ arn }): Question => ['iam:CreatePolicyVersion', arn]),
    ...(type === 'user' ? admins.map(({ arn }): Question => ['iam:AddUserToGroup', arn]) : []),
  ];
}
