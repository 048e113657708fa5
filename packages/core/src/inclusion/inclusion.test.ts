import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, fakeClient } from '../test/fake-client.js';

const at = new Date('2026-11-24T08:00:00Z');
const user = (number: number) => ({
  UserName: `user${number}`,
  UserId: `AIDA${number}`,
  Arn: `arn:aws:iam::123456789012:user/user${number}`,
  Path: '/',
  CreateDate: at,
});
const users = Array.from({ length: 2_500 }, (_, number) => user(number));
const none = { IsTruncated: false };

/** An IAM with so many users, whose sweep knows all but the last. */
function account(answers: Parameters<typeof fakeClient>[0] = {}, all = users) {
  const page = <Item>(items: readonly Item[], input: Record<string, unknown>) => {
    const start = Number(input['Marker'] ?? 0);
    const end = start + Number(input['MaxItems']);
    return { items: items.slice(start, end), ...(end < items.length ? { IsTruncated: true, Marker: `${end}` } : none) };
  };
  const client = fakeClient({
    ListUsers: ({ input }) => {
      const { items: Users, ...rest } = page(all, input);
      return { Users, ...rest };
    },
    GetAccountAuthorizationDetails: ({ input }) => {
      const { items: UserDetailList, ...rest } = page(all.slice(0, -1), input);
      return {
        UserDetailList: UserDetailList.map((one) => ({
          ...one,
          GroupList: ['engineers'],
          Tags: [{ Key: 'a', Value: 'b' }],
        })),
        ...rest,
      };
    },
    ListUserTags: () => ({ Tags: [], ...none }),
    ListGroupsForUser: () => ({ Groups: [], ...none }),
    ListAttachedUserPolicies: () => ({ AttachedPolicies: [], ...none }),
    ListUserPolicies: () => ({ PolicyNames: [], ...none }),
    ...answers,
  });
  const counted = () => {
    const counts = new Map<string, number>();
    for (const { operation } of client.calls) counts.set(operation, (counts.get(operation) ?? 0) + 1);
    return Object.fromEntries(counts);
  };
  return { client, counted, iam: createIam({ clients: { iam: client } }) };
}
const include = ['tags', 'groups', 'policies'] as const;
const denied = () => {
  throw awsError('AccessDenied', 'no');
};

describe('a list of users that includes more', () => {
  it('sweeps the account once, and asks about those alone that the sweep did not know yet', async () => {
    const { iam, counted } = account();
    const listed = await iam.users.list({ include }).toArray();
    expect(listed).toHaveLength(2_500);
    expect(listed[0]).toMatchObject({ groups: ['engineers'], tags: { a: 'b' }, attachedPolicies: [] });
    expect(listed.at(-1)).toMatchObject({ groups: [], tags: {} });
    expect(counted()).toEqual({
      ListUsers: 3,
      GetAccountAuthorizationDetails: 3,
      ListUserTags: 1,
      ListGroupsForUser: 1,
      ListAttachedUserPolicies: 1,
      ListUserPolicies: 1,
    });
  });

  it('sweeps anew each time it is read', async () => {
    const { iam, counted } = account();
    const list = iam.users.list({ include: ['tags'] });
    await list.toArray();
    await list.toArray();
    expect(counted()).toMatchObject({ GetAccountAuthorizationDetails: 6 });
  });

  it.each([
    {
      what: 'the first few',
      read: (iam: ReturnType<typeof account>['iam']) => iam.users.list({ include }).take(3).toArray(),
      singles: 3,
    },
    {
      what: 'the first',
      read: (iam: ReturnType<typeof account>['iam']) => iam.users.list({ include }).first(),
      singles: 1,
    },
  ])('asks about each of $what', async ({ read, singles }) => {
    const { iam, counted } = account();
    await read(iam);
    expect(counted()).toEqual({
      ListUsers: 1,
      ListUserTags: singles,
      ListGroupsForUser: singles,
      ListAttachedUserPolicies: singles,
      ListUserPolicies: singles,
    });
  });

  it('asks about each where the caller may not sweep, tries that once, and leaves out who is gone', async () => {
    const { iam, counted } = account(
      {
        GetAccountAuthorizationDetails: denied,
        ListUserTags: ({ input }) => {
          if (input['UserName'] === 'user7') throw awsError('NoSuchEntityException', 'gone');
          return { Tags: [{ Key: 'a', Value: 'c' }], ...none };
        },
      },
      users.slice(0, 40),
    );
    const listed = await iam.users.list({ include: ['tags'] }).toArray();
    expect(listed.map(({ name }) => name)).toEqual(
      users
        .slice(0, 40)
        .map(({ UserName }) => UserName)
        .filter((name) => name !== 'user7'),
    );
    expect(counted()).toEqual({ ListUsers: 1, GetAccountAuthorizationDetails: 1, ListUserTags: 40 });
  });

  it('fails where neither is allowed, and where the sweep fails', async () => {
    const neither = account({ GetAccountAuthorizationDetails: denied, ListUserTags: denied });
    await expect(neither.iam.users.list({ include }).toArray()).rejects.toMatchObject({
      code: 'AccessDenied',
      operation: 'ListUserTags',
    });
    const failing = account({
      GetAccountAuthorizationDetails: () => {
        throw awsError('ServiceFailureException', 'failed');
      },
    });
    await expect(failing.iam.users.list({ include }).toArray()).rejects.toMatchObject({
      code: 'ServiceFailure',
      operation: 'GetAccountAuthorizationDetails',
    });
  });
});
