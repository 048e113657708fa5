import {
  CreateAccessKeyCommand,
  CreateRoleCommand,
  CreateUserCommand,
  DeleteUserCommand,
  GetUserCommand,
  IAMClient,
  ListAccessKeysCommand,
  ListGroupsForUserCommand,
  ListUsersCommand,
  UpdateAssumeRolePolicyCommand,
  UpdateUserCommand,
} from '@aws-sdk/client-iam';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import { Propagation } from './propagation.js';
import { Table } from './table.js';

const create = (): { readonly emulator: Emulator; readonly client: IAMClient } => {
  const emulator = createEmulator({
    clock: { now: () => Date.UTC(2026, 0, 1) },
    propagationDelay: '10s',
    accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }],
  });
  const client = new IAMClient({ ...emulator.clientConfig(), maxAttempts: 1 });
  return { emulator, client };
};

const trusting = (principal: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
  });

const failure = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'done',
    (error: Error) => error.name,
  );

describe('with a propagation delay', () => {
  it('lists lag, and what is read by its name does not', async () => {
    const { emulator, client } = create();
    const list = async () => (await client.send(new ListUsersCommand({}))).Users?.map((user) => user.UserName);
    const createUser = (UserName: string) => client.send(new CreateUserCommand({ UserName }));
    expect(await list()).toEqual(['alice']);
    await createUser('bob');
    expect((await client.send(new GetUserCommand({ UserName: 'bob' }))).User?.UserName).toBe('bob');
    expect(await failure(createUser('bob'))).toBe('EntityAlreadyExistsException');
    expect(await list()).toEqual(['alice']);
    expect(await failure(client.send(new ListGroupsForUserCommand({ UserName: 'bob' })))).toBe('NoSuchEntityException');
    emulator.advance('4s');
    await client.send(new DeleteUserCommand({ UserName: 'alice' }));
    await client.send(new UpdateUserCommand({ UserName: 'bob', NewUserName: 'carol' }));
    emulator.advance('6s');
    expect(await list()).toEqual(['alice', 'bob']);
    emulator.advance('4s');
    expect(await list()).toEqual(['carol']);
  });

  it('an access key is not valid at first', async () => {
    const { emulator, client } = create();
    const { AccessKey } = await client.send(new CreateAccessKeyCommand({ UserName: 'alice' }));
    const { AccessKeyId = '', SecretAccessKey = '' } = AccessKey ?? {};
    const call = () => {
      const config = emulator.clientConfig({ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey });
      return failure(new STSClient(config).send(new GetCallerIdentityCommand({})));
    };
    expect(await call()).toBe('InvalidClientTokenId');
    expect((await client.send(new ListAccessKeysCommand({ UserName: 'alice' }))).AccessKeyMetadata).toEqual([]);
    emulator.advance('10s');
    expect(await call()).toBe('done');
    expect((await client.send(new ListAccessKeysCommand({ UserName: 'alice' }))).AccessKeyMetadata).toHaveLength(1);
  });

  it('a new user or role is no principal of a trust policy at first', async () => {
    const { emulator, client } = create();
    await client.send(new CreateUserCommand({ UserName: 'bob' }));
    const role = (RoleName: string, principal: string) =>
      failure(client.send(new CreateRoleCommand({ RoleName, AssumeRolePolicyDocument: trusting(principal) })));
    const account = 'arn:aws:iam::123456789012';
    expect(await role('one', `${account}:user/alice`)).toBe('done');
    expect(await role('two', `${account}:user/bob`)).toBe('MalformedPolicyDocumentException');
    expect(await role('two', `${account}:role/one`)).toBe('MalformedPolicyDocumentException');
    expect(await role('two', 'arn:aws:sts::123456789012:assumed-role/one/x')).toBe('MalformedPolicyDocumentException');
    emulator.advance('10s');
    expect(await role('two', `${account}:user/bob`)).toBe('done');
    const policy = trusting(`${account}:role/one`);
    expect(
      await failure(client.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'two', PolicyDocument: policy }))),
    ).toBe('done');
  });

  it('a role cannot be assumed at first, and its trust policy counts as it was', async () => {
    const { emulator, client } = create();
    const RoleArn = 'arn:aws:iam::123456789012:role/deployer';
    const sts = new STSClient(emulator.clientConfig());
    const assume = () => failure(sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test' })));
    const alice = trusting('arn:aws:iam::123456789012:user/alice');
    const everybody = trusting('123456789012');
    await client.send(new CreateRoleCommand({ RoleName: 'deployer', AssumeRolePolicyDocument: everybody }));
    expect(await assume()).toBe('AccessDenied');
    emulator.advance('10s');
    expect(await assume()).toBe('done');
    const asAlice = async () => {
      const caller = new STSClient(
        emulator.clientConfig(emulator.credentialsFor('arn:aws:iam::123456789012:user/alice')),
      );
      return failure(caller.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'test' })));
    };
    expect(await asAlice()).toBe('AccessDenied');
    await client.send(new UpdateAssumeRolePolicyCommand({ RoleName: 'deployer', PolicyDocument: alice }));
    expect(await asAlice()).toBe('AccessDenied');
    emulator.advance('10s');
    expect(await asAlice()).toBe('done');
  });

  it('what is there from the start, and what a snapshot brings back, is seen at once', async () => {
    const { emulator, client } = create();
    await client.send(new CreateUserCommand({ UserName: 'bob' }));
    emulator.restore(emulator.snapshot());
    expect((await client.send(new ListUsersCommand({}))).Users).toHaveLength(2);
    await client.send(new CreateUserCommand({ UserName: 'carol' }));
    emulator.reset();
    expect((await client.send(new ListUsersCommand({}))).Users).toHaveLength(1);
  });
});

describe('a table whose changes propagate', () => {
  interface Row {
    readonly key: string;
    readonly group: string;
  }
  const step = fc.record({
    after: fc.integer({ min: 0, max: 4 }),
    key: fc.constantFrom('a', 'b', 'c'),
    group: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
  });
  const contents = (table: Table<Row, 'group'>) => ({
    all: [...table.after('')],
    x: [...table.sharing('group', 'x')],
    y: [...table.sharing('group', 'y')],
  });

  it('is seen late as it was then, whatever happened', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.integer({ min: 1, max: 6 }), (steps, delay) => {
        const propagation = new Propagation(delay);
        const make = (late?: Propagation) =>
          new Table<Row, 'group'>((row) => row.key, { group: (row) => row.group }, late);
        const table = make(propagation);
        let time = 0;
        const times: number[] = [];
        const apply = (to: Table<Row, 'group'>, { key, group }: (typeof steps)[number]) =>
          group === undefined ? to.delete(key) : to.put({ key, group });
        for (const one of steps) {
          time += one.after;
          times.push(time);
          propagation.now = time;
          apply(table, one);
          // What was settled by then: every change that is at least as old as the delay.
          const expected = make();
          for (const [index, earlier] of steps.entries()) {
            const at = times[index];
            if (at !== undefined && at + delay <= time) apply(expected, earlier);
          }
          expect(contents(table.asSettled())).toEqual(contents(expected));
          for (const key of ['a', 'b', 'c']) expect(table.settled(key)).toEqual(expected.get(key));
        }
      }),
    );
  });
});
