import { describe, expect, it } from 'vitest';
import type { OperationState } from '../operations/handler.js';
import { createAccount } from '../state/account.js';
import { defaultQuotas } from '../state/quotas.js';
import { randomSource } from '../state/random.js';
import type { Role } from '../state/role.js';
import type { Session } from '../state/session.js';
import { Table } from '../state/table.js';
import type { User } from '../state/user.js';
import { allowing, policyArn } from '../testing/policies.js';
import { policiesOf } from './policies-of.js';

const createdAt = 0;
const user = (change: Partial<User> = {}): User => ({
  id: 'AIDA1',
  name: 'alice',
  path: '/',
  createdAt,
  tags: [],
  permissionsBoundary: undefined,
  ...change,
});
const role: Role = {
  id: 'AROA1',
  name: 'deploy',
  path: '/',
  createdAt,
  description: undefined,
  maxSessionDuration: 3600,
  trust: { document: '{}', principals: [] },
  tags: [],
  permissionsBoundary: undefined,
  linkedService: undefined,
};

function setUp(): Pick<OperationState, 'account' | 'world'> {
  const account = createAccount('123456789012', createdAt);
  const world = {
    partition: 'aws',
    authorization: 'enforce' as const,
    issuers: new Map(),
    messageKey: new Uint8Array(32),
    quotas: defaultQuotas,
    random: randomSource('seed'),
    accounts: new Map([[account.id, account]]),
    sessions: new Table<Session>((session) => session.accessKeyId, {}),
    administrator: {} as Session,
  };
  account.users.put(user());
  account.roles.put({ ...role });
  account.groups.put({ id: 'AGPA1', name: 'staff', path: '/', createdAt });
  putManaged('read', 's3:GetObject');
  return { world, account };

  function putManaged(name: string, action: string): void {
    account.policies.put({
      id: 'ANPA1',
      name,
      path: '/',
      createdAt,
      updatedAt: createdAt,
      description: undefined,
      defaultVersionId: 'v1',
      versions: [
        { id: 'v2', document: allowing('s3:PutObject'), createdAt },
        { id: 'v1', document: allowing(action), createdAt },
      ],
      nextVersion: 3,
      tags: [],
    });
  }
}

type State = ReturnType<typeof setUp>;

const attach = ({ account }: State, holder: 'group' | 'role' | 'user', holderId: string, arn = policyArn('read')) =>
  account.attachments.put({ holder, holderId, policyArn: arn, policyName: arn.slice(arn.lastIndexOf('/') + 1) });
const inline = ({ account }: State, holder: 'group' | 'role' | 'user', holderId: string, action: string) =>
  account.inlinePolicies.put({ holder, holderId, name: 'inline', document: allowing(action) });
const ofAlice = (state: State) => policiesOf(state, 'user', state.account.users.get('alice') ?? user());
const sources = (policies: ReturnType<typeof policiesOf>) =>
  policies.identity.map(({ holder, holderName, name, arn }) => [holder, holderName, name, arn]);

describe('the policies of a principal', () => {
  it('are a user’s own and its groups’, inline and attached, with where they come from', () => {
    const state = setUp();
    inline(state, 'user', 'AIDA1', 'iam:GetUser');
    attach(state, 'user', 'AIDA1', 'arn:aws:iam::aws:policy/ReadOnlyAccess');
    inline(state, 'group', 'AGPA1', 'iam:ListUsers');
    attach(state, 'group', 'AGPA1');
    expect(sources(ofAlice(state))).toEqual([
      ['user', 'alice', 'inline', undefined],
      ['user', 'alice', 'ReadOnlyAccess', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
    ]);
    state.account.memberships.put({ groupId: 'AGPA1', userId: 'AIDA1' });
    const policies = ofAlice(state);
    expect(sources(policies)).toEqual([
      ['user', 'alice', 'inline', undefined],
      ['user', 'alice', 'ReadOnlyAccess', 'arn:aws:iam::aws:policy/ReadOnlyAccess'],
      ['group', 'staff', 'inline', undefined],
      ['group', 'staff', 'read', policyArn('read')],
    ]);
    expect(policies.set.identity).toEqual(policies.identity.map(({ document }) => document));
    expect(policies.set.identity).toContainEqual(JSON.parse(allowing('s3:GetObject')));
  });

  it('are a role’s own', () => {
    const state = setUp();
    attach(state, 'role', 'AROA1');
    inline(state, 'user', 'AROA1x', 'iam:*');
    const row = state.account.roles.get('deploy') ?? role;
    expect(sources(policiesOf(state, 'role', row))).toEqual([['role', 'deploy', 'read', policyArn('read')]]);
  });

  it('have a boundary layer only where there is a boundary', () => {
    const state = setUp();
    expect(ofAlice(state).set).toEqual({ identity: [] });
    state.account.users.put(user({ permissionsBoundary: policyArn('read') }));
    expect(ofAlice(state).set).toEqual({
      identity: [],
      permissionsBoundary: JSON.parse(allowing('s3:GetObject')),
    });
    expect(ofAlice(state).permissionsBoundary?.arn).toBe(policyArn('read'));
  });

  it('are the same object until one of them changes, whatever else does', () => {
    const state = setUp();
    inline(state, 'user', 'AIDA1', 'iam:GetUser');
    attach(state, 'user', 'AIDA1');
    const before = ofAlice(state);
    expect(ofAlice(state)).toBe(before);
    inline(state, 'role', 'AROA1', 'iam:*');
    attach(state, 'role', 'AROA1');
    expect(ofAlice(state)).toBe(before);
  });

  const changes: Readonly<Record<string, (state: State) => void>> = {
    'an inline policy': (state) => inline(state, 'user', 'AIDA1', 'iam:*'),
    'the default version of an attached policy': ({ account }) => {
      const policy = account.policies.get('read');
      if (policy) account.policies.put({ ...policy, defaultVersionId: 'v2' });
    },
    'an attachment': ({ account }) => {
      for (const [key] of account.attachments.sharing('holder', 'AIDA1')) {
        account.attachments.delete(key);
        return;
      }
    },
    'a boundary': ({ account }) => account.users.put(user({ permissionsBoundary: policyArn('read') })),
    'a membership': (state) => {
      attach(state, 'group', 'AGPA1');
      state.account.memberships.put({ groupId: 'AGPA1', userId: 'AIDA1' });
    },
  };

  it.each(Object.entries(changes))('change with %s', (_, change) => {
    const state = setUp();
    inline(state, 'user', 'AIDA1', 'iam:GetUser');
    attach(state, 'user', 'AIDA1');
    const before = ofAlice(state);
    change(state);
    expect(ofAlice(state)).not.toEqual(before);
  });

  it('of one world are not those of another that shares its rows', () => {
    const [first, second] = [setUp(), setUp()];
    const row = user();
    first.account.users.put(row);
    second.account.users.put(row);
    inline(first, 'user', 'AIDA1', 'iam:GetUser');
    expect(policiesOf(first, 'user', row).identity).toHaveLength(1);
    expect(policiesOf(second, 'user', row).identity).toHaveLength(0);
  });
});
