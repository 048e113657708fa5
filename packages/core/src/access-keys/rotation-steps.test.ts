import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { fakeClient, fakeClock } from '../test/fake-client.js';
import type { RotateAccessKeyOptions } from './rotate-access-key.js';

const hour = 3_600_000;
const midnight = Date.UTC(2026, 10, 24);

interface Found {
  /** The keys of the user: how many milliseconds ago each was created, at midnight. */
  readonly keys: readonly { readonly id: string; readonly age: number; readonly inactive?: true }[];
  /** How many milliseconds ago the keys were used. */
  readonly used?: { readonly [id: string]: number };
  readonly tags?: { readonly [key: string]: string };
}

/** A rotation at midnight, of a user with these keys. */
function rotating({ keys, used = {}, tags = {} }: Found) {
  const clock = fakeClock();
  const summary = (AccessKeyId: string, Status: string, created: number) => ({
    UserName: 'deployer',
    AccessKeyId,
    Status,
    CreateDate: new Date(created),
  });
  const nothing = () => ({});
  const iam = fakeClient({
    ListAccessKeys: () => ({
      AccessKeyMetadata: keys.map(({ id, age, inactive }) =>
        summary(id, inactive ? 'Inactive' : 'Active', midnight - age),
      ),
      IsTruncated: false,
    }),
    GetAccessKeyLastUsed: ({ input }) => {
      const ago = used[String(input['AccessKeyId'])];
      const use =
        ago === undefined ? {} : { LastUsedDate: new Date(midnight - ago), ServiceName: 'sts', Region: 'us-east-1' };
      return { UserName: 'deployer', AccessKeyLastUsed: use };
    },
    ListUserTags: () => ({ Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })), IsTruncated: false }),
    CreateAccessKey: () => ({ AccessKey: { ...summary(newId, 'Active', clock.now()), SecretAccessKey: 's' } }),
    UpdateAccessKey: nothing,
    DeleteAccessKey: nothing,
    TagUser: nothing,
    UntagUser: nothing,
  });
  const sts = fakeClient({
    GetCallerIdentity: () => ({ Account: '1', Arn: 'arn:aws:iam::1:user/deployer', UserId: 'AIDA' }),
  });
  const { accessKeys } = createIam({ clients: { iam, sts }, clock }).user('deployer');
  const rotate = (options: Partial<RotateAccessKeyOptions> = {}) =>
    accessKeys.rotate({ publish: async () => {}, ...options });
  return { clock, rotate, made: () => iam.calls.map(({ operation }) => operation) };
}

const oldId = 'AKIAOLDOLDOLDOLDOLDO';
const newId = 'AKIANEWNEWNEWNEWNEWN';

describe('a step of a rotation', () => {
  it.each([
    { what: 'of this moment', age: 0, slept: [1_000] },
    { what: 'of a moment ago', age: 400, slept: [600] },
    { what: 'of the second before', age: 1_000, slept: [] },
    { what: 'of the day before', age: 24 * hour, slept: [] },
  ])('waits for the next second, and never longer, to replace a key $what', async ({ age, slept }) => {
    const { clock, rotate } = rotating({ keys: [{ id: oldId, age }] });
    await rotate();
    expect(clock.slept).toEqual(slept);
  });

  it.each([
    { what: 'neither was used', used: {}, step: 'none' },
    { what: 'only the trial of the new one was seen', used: { [newId]: 29.95 * hour }, step: 'none' },
    {
      what: 'the new one was used five minutes after its creation',
      used: { [newId]: 30 * hour - 300_000 },
      step: 'none',
    },
    { what: 'the new one was used later', used: { [newId]: 30 * hour - 301_000 }, step: 'deactivate' },
    {
      what: 'the old one was used before the new one was there',
      used: { [newId]: hour, [oldId]: 31 * hour },
      step: 'deactivate',
    },
    { what: 'the old one was used while it was kept', used: { [newId]: hour, [oldId]: 6 * hour }, step: 'deactivate' },
    { what: 'the old one was used since', used: { [newId]: hour, [oldId]: 6 * hour - 1_000 }, step: 'none' },
  ])('goes by the uses that IAM saw: $step where $what', async ({ used, step }) => {
    const keys = [
      { id: newId, age: 30 * hour },
      { id: oldId, age: 100 * hour },
    ];
    const { rotate, made } = rotating({ keys, used });
    expect(await rotate()).toMatchObject({ step, next: { accessKeyId: oldId } });
    expect(made().includes('UpdateAccessKey')).toBe(step === 'deactivate');
  });

  const verify = async () => true;
  const both = [
    { id: newId, age: 30 * hour },
    { id: oldId, age: 100 * hour },
  ];
  const oneInactive = [
    { id: newId, age: 30 * hour },
    { id: oldId, age: 100 * hour, inactive: true },
  ] as const;
  it.each([
    { what: 'an inactive key may not be deleted', keys: both, options: { verify }, calls: ['UpdateAccessKey'] },
    {
      what: 'it may, at once',
      keys: both,
      options: { verify, deleteInactive: true, keepOldFor: 0 },
      calls: ['UpdateAccessKey'],
    },
    {
      what: 'the time to keep one is over at once',
      keys: oneInactive,
      options: { deleteInactive: true, keepOldFor: 0 },
      calls: ['DeleteAccessKey'],
    },
    {
      what: 'one was noted at this moment',
      keys: oneInactive,
      options: { deleteInactive: true },
      tags: { [`iamkit:inactive-since:${oldId}`]: new Date(midnight).toISOString() },
      calls: ['ListUserTags'],
    },
  ])('touches no tags that it does not need: $what', async ({ keys, options, tags, calls }) => {
    const { rotate, made } = rotating({ keys, ...(tags && { tags }) });
    await rotate(options);
    expect(made()).toEqual(['ListAccessKeys', ...calls]);
  });

  it.each([
    [{ publish: undefined as never }, 'publish is missing; give a function that puts the new key where its consumers'],
    [{ keepOldFor: -1 }, 'the time to keep the old key is -1 s; AWS takes 0 to 315360000 s'],
    [{ maxAge: '3651d' }, 'the greatest age of a key is 315446400 s; AWS takes 0 to 315360000 s'],
  ] as const)('refuses %j before it calls', async (options, message) => {
    const { rotate, made } = rotating({ keys: [] });
    await expect(rotate(options)).rejects.toMatchObject({
      code: 'ValidationError',
      operation: 'rotate',
      resource: 'user/deployer',
      message: expect.stringContaining(message),
    });
    expect(made()).toEqual([]);
  });
});
