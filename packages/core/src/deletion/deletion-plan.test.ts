import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import {
  bare,
  blockers,
  failing,
  groupNamed,
  none,
  nothing,
  policyArn,
  removals,
  removing,
  roleIn,
} from '../test/deletion-answers.js';
import { awsError, fakeClient, fakeClock } from '../test/fake-client.js';

describe('a plan', () => {
  const groups = {
    ListGroupsForUser: () => ({
      ...nothing,
      Groups: [groupNamed('engineers')],
    }),
    ListGroupPolicies: () => ({ ...nothing, PolicyNames: [] }),
  };
  const inline = { ListUserPolicies: () => ({ ...nothing, PolicyNames: ['inline'] }) };

  it.each([
    { what: 'a policy that is gone', answers: { ...inline, GetUserPolicy: none }, steps: 2 },
    { what: 'a group that is gone', answers: { ...groups, ListAttachedGroupPolicies: none }, steps: 2 },
    {
      what: 'credentials whose operations the endpoint does not know',
      answers: { ListServiceSpecificCredentials: failing('InvalidAction') },
      steps: 1,
    },
  ])('is made in spite of $what', async ({ answers, steps }) => {
    const user = createIam({ clients: { iam: fakeClient({ ...bare, ...answers }) }, clock: fakeClock() }).user('alice');
    expect((await user.deletionPlan()).steps).toHaveLength(steps);
  });

  it.each([
    { what: 'a policy', answers: { ...inline, GetUserPolicy: failing('ValidationError') } },
    { what: 'a group', answers: { ...groups, ListAttachedGroupPolicies: failing('ValidationError') } },
    { what: 'credentials', answers: { ListServiceSpecificCredentials: failing('ValidationError') } },
  ])('is not made where reading $what fails for no reason that it knows', async ({ answers }) => {
    const user = createIam({ clients: { iam: fakeClient({ ...bare, ...answers }) }, clock: fakeClock() }).user('alice');
    await expect(user.deletionPlan()).rejects.toMatchObject({ code: 'ValidationError' });
  });

  it('takes what denies something, or may, for a denial, in policies and in groups', async () => {
    const policy = (...effects: readonly string[]) =>
      JSON.stringify({ Statement: effects.map((Effect) => ({ Effect, Action: '*', Resource: '*' })) });
    const read = (name: unknown) => {
      if (name === 'unreadable') throw awsError('AccessDenied', 'no');
      return { PolicyDocument: name === 'mixed' ? policy('Allow', 'Deny') : policy('Allow') };
    };
    const names = ['mixed', 'unreadable', 'allowing'];
    const client = fakeClient({
      ...bare,
      ListUserPolicies: () => ({ ...nothing, PolicyNames: names }),
      GetUserPolicy: ({ input }) => read(input['PolicyName']),
      ListGroupsForUser: () => ({
        ...nothing,
        Groups: ['unlisted', ...names].map(groupNamed),
      }),
      ListAttachedGroupPolicies: () => ({ ...nothing, AttachedPolicies: [] }),
      ListGroupPolicies: ({ input }) => {
        if (input['GroupName'] === 'unlisted') throw awsError('AccessDenied', 'no');
        return { ...nothing, PolicyNames: [input['GroupName']] };
      },
      GetGroupPolicy: ({ input }) => read(input['PolicyName']),
    });
    const { blockers } = await createIam({ clients: { iam: client }, clock: fakeClock() })
      .user('alice')
      .deletionPlan();
    expect(blockers.map(({ operation, subject }) => `${operation} ${subject}`)).toEqual([
      'DeleteUserPolicy allowing',
      'RemoveUserFromGroup allowing',
      'RemoveUserFromGroup unlisted',
      'RemoveUserFromGroup mixed',
      'RemoveUserFromGroup unreadable',
      'DeleteUserPolicy mixed',
      'DeleteUserPolicy unreadable',
    ]);
  });

  it('ends with its signal before it lists anything', async () => {
    const signal = AbortSignal.abort();
    const client = fakeClient({});
    const iam = createIam({ clients: { iam: client }, clock: fakeClock() });
    for (const handle of [iam.user('alice'), iam.group('engineers'), iam.role('server'), iam.policy(policyArn)])
      await expect(handle.delete({ cascade: true, signal })).rejects.toMatchObject({ code: 'Aborted' });
    expect(client.calls).toEqual([]);
  });

  it('makes no call more once its signal is aborted between two lists', async () => {
    for (const type of ['role', 'user'] as const) {
      const controller = new AbortController();
      const aborting = (answer: object) => () => {
        controller.abort();
        return answer;
      };
      const client = fakeClient({
        ...bare,
        GetRole: aborting(roleIn('/')),
        ListGroupsForUser: aborting({ ...nothing, Groups: [groupNamed('engineers')] }),
      });
      const handle = createIam({ clients: { iam: client }, clock: fakeClock() })[type]('alice');
      const { signal } = controller;
      await expect(handle.deletionPlan({ signal })).rejects.toMatchObject({ code: 'Aborted' });
      expect(client.calls.map(({ operation }) => operation)).not.toContain('ListAttachedGroupPolicies');
      expect(client.calls.map(({ operation }) => operation)).not.toContain('ListInstanceProfilesForRole');
    }
  });

  it.each([
    { type: 'user', operation: 'DeleteUser' },
    { type: 'group', operation: 'DeleteGroup' },
  ] as const)('of a $type refuses a name that is none, for $operation', async ({ type, operation }) => {
    const iam = createIam({ clients: { iam: fakeClient({}) } });
    await expect(iam[type]('a/b').deletionPlan()).rejects.toMatchObject({
      code: 'ValidationError',
      operation,
      resource: `${type}/a/b`,
    });
  });

  it("says of one of AWS's policies what to do instead", async () => {
    const policy = createIam({ clients: { iam: fakeClient({}) } }).awsManagedPolicy('ReadOnlyAccess');
    await expect(policy.deletionPlan()).rejects.toMatchObject({
      code: 'UnmodifiableEntity',
      operation: 'DeletePolicy',
      message:
        'arn:aws:iam::aws:policy/ReadOnlyAccess is a policy of AWS, which nobody can delete. ' +
        'Detach it from those who have it instead.',
    });
  });
});

describe('the deletion of a user', () => {
  it.each(blockers)('takes away $what, then the user', async ({ lists, calls }) => {
    const client = fakeClient({ ...bare, ...removals, ...lists });
    const user = createIam({ clients: { iam: client }, clock: fakeClock() }).user('alice');
    const { steps } = await user.deletionPlan();
    expect(steps.map(({ operation, subject }) => [operation, subject])).toEqual([...calls, ['DeleteUser', undefined]]);
    expect(new Set(steps.map(({ resource }) => resource))).toEqual(new Set(['user/alice']));
    expect(client.calls.filter(({ operation }) => removing.test(operation))).toEqual([]);
    await user.delete({ cascade: true });
    const made = client.calls.filter(({ operation }) => removing.test(operation)).map(({ operation }) => operation);
    expect(made).toEqual([...calls.map(([operation]) => operation), 'DeleteUser']);
  });
});
