import { createHash } from 'node:crypto';
import {
  CreateAccessKeyCommand,
  CreateUserCommand,
  DeleteUserCommand,
  GetAccessKeyLastUsedCommand,
  IAMClient,
  ListUsersCommand,
  TagUserCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';

const iam = (emulator: Emulator, credentials = emulator.administrator) =>
  new IAMClient(emulator.clientConfig(credentials));

const namesOf = async (client: IAMClient): Promise<readonly (string | undefined)[]> =>
  ((await client.send(new ListUsersCommand({}))).Users ?? []).map((user) => user.UserName);

const options = { randomSeed: 1, accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] };

/** An emulator in which something of everything has happened. */
async function used(): Promise<Emulator> {
  const emulator = createEmulator(options);
  const client = iam(emulator);
  await client.send(new CreateUserCommand({ UserName: 'bob', Tags: [{ Key: 'team', Value: 'blue' }] }));
  await client.send(new CreateAccessKeyCommand({ UserName: 'bob' }));
  await iam(emulator, emulator.rootCredentials).send(new ListUsersCommand({}));
  return emulator;
}

const ways: readonly (readonly [string, (snapshot: object) => object])[] = [
  ['as it is', (snapshot) => snapshot],
  ['as JSON', (snapshot) => JSON.parse(JSON.stringify(snapshot))],
];

describe.each(ways)('a snapshot, %s', (_, carry) => {
  it('brings back what was there, whatever has happened since', async () => {
    const emulator = await used();
    const client = iam(emulator);
    const snapshot = carry(emulator.snapshot());
    const before = JSON.stringify(emulator.snapshot());
    await client.send(new DeleteUserCommand({ UserName: 'alice' }));
    await client.send(new TagUserCommand({ UserName: 'bob', Tags: [{ Key: 'team', Value: 'red' }] }));
    emulator.advance('1h');
    emulator.restore(snapshot);
    expect(await namesOf(client)).toEqual(['alice', 'bob']);
    expect(JSON.stringify(emulator.snapshot())).toBe(before);
  });

  it('makes the same calls give the same ids and secrets again', async () => {
    const emulator = await used();
    const snapshot = carry(emulator.snapshot());
    const create = async () => (await iam(emulator).send(new CreateAccessKeyCommand({ UserName: 'alice' }))).AccessKey;
    const first = await create();
    emulator.restore(snapshot);
    expect(await create()).toMatchObject({
      AccessKeyId: first?.AccessKeyId,
      SecretAccessKey: first?.SecretAccessKey,
    });
  });

  it('opens in another emulator, whose own credentials stay as they are', async () => {
    const emulator = await used();
    const { AccessKey } = await iam(emulator).send(new CreateAccessKeyCommand({ UserName: 'alice' }));
    const other = createEmulator();
    const { rootCredentials } = other;
    other.restore(carry(emulator.snapshot()));
    expect(await namesOf(iam(other))).toEqual(['alice', 'bob']);
    expect(await namesOf(iam(other, rootCredentials))).toEqual(['alice', 'bob']);
    await expect(namesOf(iam(other, emulator.rootCredentials))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    const { AccessKeyId = '' } = AccessKey ?? {};
    expect(await iam(other).send(new GetAccessKeyLastUsedCommand({ AccessKeyId }))).toMatchObject({
      UserName: 'alice',
    });
  });
});

describe('a snapshot', () => {
  it('is not changed by what happens after it was taken', async () => {
    const emulator = await used();
    const snapshot = emulator.snapshot();
    const before = JSON.stringify(snapshot);
    await iam(emulator).send(new DeleteUserCommand({ UserName: 'alice' }));
    await iam(emulator, emulator.rootCredentials).send(new ListUsersCommand({}));
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  const json = (change: (parsed: Record<string, unknown>) => object) => async () =>
    change(JSON.parse(JSON.stringify((await used()).snapshot())));
  it.each<readonly [string, () => Promise<object>, string]>([
    ['is none', async () => ({}), 'this is no snapshot: give what snapshot() returned, or its JSON, parsed'],
    [
      'is nothing',
      async () => null as unknown as object,
      'this is no snapshot: give what snapshot() returned, or its JSON, parsed',
    ],
    [
      'has another version',
      json((parsed) => ({ ...parsed, version: 2 })),
      'the snapshot has another version than 1, the one that this iamkit reads',
    ],
    [
      'was changed by hand',
      json((parsed) => ({ ...parsed, state: { ...(parsed['state'] as object), ahead: 1 } })),
      'the snapshot was changed after it was taken; to begin with what you like, use the accounts of createEmulator',
    ],
    [
      'holds what this version does not know',
      json(({ version, state }) => {
        const { world, ...more } = state as { readonly world: { readonly accounts: readonly object[] } };
        const accounts = world.accounts.map((account) => ({ ...account, tables: [['passkeys', []]] }));
        const newer = { ...more, world: { ...world, accounts } };
        return { version, checksum: createHash('sha256').update(JSON.stringify(newer)).digest('hex'), state: newer };
      }),
      "the snapshot holds 'passkeys', of which this version of @iamkit/emulator knows nothing: a newer one has taken it",
    ],
    [
      'is of another account',
      async () => createEmulator({ accountId: '210987654321' }).snapshot(),
      'the snapshot was taken with the accountId 210987654321, and this emulator has 123456789012: make one with that',
    ],
    [
      'is of another partition',
      async () => createEmulator({ partition: 'aws-cn' }).snapshot(),
      'the snapshot was taken with the partition aws-cn, and this emulator has aws: make one with that',
    ],
  ])('that %s is refused, and changes nothing', async (_, make, message) => {
    const emulator = createEmulator(options);
    const snapshot = await make();
    expect(() => emulator.restore(snapshot)).toThrow(expect.objectContaining({ code: 'InvalidSnapshot', message }));
    expect(await namesOf(iam(emulator))).toEqual(['alice']);
  });
});
