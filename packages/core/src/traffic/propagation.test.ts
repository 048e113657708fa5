import { IAMClient } from '@aws-sdk/client-iam';
import { createEmulator } from '@iamkit/emulator';
import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import { awsError, type FakeAnswer, fakeClient, fakeClock } from '../test/fake-client.js';

const date = new Date('2026-11-24T08:00:00Z');
const user = (UserName: string, Arn = `arn:aws:iam::123456789012:user/${UserName}`) => ({
  User: { UserName, UserId: 'AIDA', Arn, Path: '/', CreateDate: date },
});
const group = (GroupName: string) => ({
  Group: { GroupName, GroupId: 'AGPA', Arn: `arn:aws:iam::1:group/${GroupName}`, Path: '/', CreateDate: date },
});
const lambda = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' } as const;
const trustedByLambda = { Version: '2012-10-17', Statement: [lambda] } as const;
const trusting = (arn: string) =>
  ({ Version: '2012-10-17', Statement: [{ ...lambda, Principal: { AWS: arn } }] }) as const;
const role = (RoleName: string) => ({
  Role: {
    RoleName,
    RoleId: 'AROA',
    Arn: `arn:aws:iam::123456789012:role/ci/${RoleName}`,
    Path: '/ci/',
    CreateDate: date,
    AssumeRolePolicyDocument: '{"Statement":[]}',
  },
});
const policyArn = 'arn:aws:iam::123456789012:policy/deploy';
const policy = {
  Policy: {
    PolicyName: 'deploy',
    PolicyId: 'ANPA',
    Arn: policyArn,
    Path: '/',
    CreateDate: date,
    UpdateDate: date,
    DefaultVersionId: 'v1',
    AttachmentCount: 0,
    IsAttachable: true,
  },
};
const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}';

const absent = (sentence: string) => awsError('NoSuchEntityException', sentence, { Code: 'NoSuchEntity' });
const unknownPrincipal = awsError(
  'MalformedPolicyDocumentException',
  'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/alice"',
  { Code: 'MalformedPolicyDocument' },
);

interface Case {
  readonly what: string;
  readonly create: (iam: Iam) => Promise<unknown>;
  readonly use: (iam: Iam) => Promise<unknown>;
  readonly operation: string;
  readonly error: Error;
  readonly answer?: unknown;
}

/** Plays a case where the second call fails until the clock says so; how long it took, and what came of it. */
async function play({ create, use, operation, error, answer }: Case, settlesAfter: number, propagation = true) {
  const clock = fakeClock();
  const created: Record<string, FakeAnswer> = {
    CreateUser: ({ input }) => user(String(input['UserName'])),
    CreateRole: ({ input }) => role(String(input['RoleName'])),
    CreatePolicy: () => policy,
    CreateGroup: () => group('g'),
    DeleteUser: () => ({}),
    UpdateGroup: () => ({}),
    UpdateUser: () => ({}),
    GetGroup: ({ input }) => group(String(input['GroupName'])),
    GetUser: ({ input }) => user(String(input['UserName'])),
  };
  const end = clock.now() + settlesAfter;
  const client = fakeClient({
    ...created,
    [operation]: () => {
      if (clock.now() < end) throw error;
      return answer ?? {};
    },
  });
  const iam = createIam({ clients: { iam: client, sts: client }, clock, propagation });
  await create(iam);
  const start = clock.now();
  const outcome = await use(iam).then(
    () => 'ok',
    (caught: { code: string }) => caught.code,
  );
  return { outcome, waited: clock.now() - start };
}

const alice: Pick<Case, 'create'> = { create: (iam) => iam.users.create('alice') };
const deploy: Pick<Case, 'create'> = { create: (iam) => iam.roles.create('deploy', { trustPolicy: trustedByLambda }) };
const waited: readonly Case[] = [
  {
    what: 'GetUser of a new user',
    ...alice,
    use: (iam) => iam.user('alice').get(),
    operation: 'GetUser',
    error: absent('The user with name alice cannot be found.'),
    answer: user('alice'),
  },
  {
    what: 'a change to a new user, named in another case',
    ...alice,
    use: (iam) => iam.user('Alice').tags.set({ team: 'blue' }),
    operation: 'TagUser',
    error: absent('The user with name Alice cannot be found.'),
  },
  {
    what: 'GetRole of a new role',
    ...deploy,
    use: (iam) => iam.role('deploy').get(),
    operation: 'GetRole',
    error: absent('The role with name deploy cannot be found.'),
    answer: role('deploy'),
  },
  {
    what: 'attaching a new policy',
    create: (iam) => iam.policies.create('deploy', { document }),
    use: (iam) => iam.user('bob').attachedPolicies.attach(policyArn),
    operation: 'AttachUserPolicy',
    error: absent(`Policy ${policyArn} does not exist or is not attachable.`),
  },
  {
    what: 'a change to a user under a new name',
    create: (iam) => iam.user('alice').update({ name: 'bob' }),
    use: (iam) => iam.user('bob').tags.set({ team: 'blue' }),
    operation: 'TagUser',
    error: absent('The user with name bob cannot be found.'),
  },
  {
    what: 'a group under a new name',
    create: (iam) => iam.group('g').update({ name: 'h' }),
    use: (iam) => iam.user('bob').groups.add('h'),
    operation: 'AddUserToGroup',
    error: absent('The group with name h cannot be found.'),
  },
  {
    what: 'a trust policy that names a new user',
    ...alice,
    use: (iam) => iam.role('deploy').trustPolicy.set(trusting('arn:aws:iam::123456789012:user/alice')),
    operation: 'UpdateAssumeRolePolicy',
    error: unknownPrincipal,
  },
  {
    what: 'a role whose trust policy names a new role in a path',
    ...deploy,
    use: (iam) => iam.role('other').trustPolicy.set(trusting('arn:aws:iam::123456789012:role/ci/deploy')),
    operation: 'UpdateAssumeRolePolicy',
    error: unknownPrincipal,
  },
];

const atOnce: readonly Case[] = [
  {
    what: 'another user than the new one',
    ...alice,
    use: (iam) => iam.user('alic').get(),
    operation: 'GetUser',
    error: absent('The user with name alic cannot be found.'),
  },
  {
    what: 'what a new user does not have',
    ...alice,
    use: (iam) => iam.user('alice').inlinePolicies.get('own'),
    operation: 'GetUserPolicy',
    error: absent('The user policy with name alice cannot be found.'),
  },
  {
    what: 'a version that a new policy does not have',
    create: (iam) => iam.policies.create('deploy', { document }),
    use: (iam) => iam.policy(policyArn).versions.get('v9'),
    operation: 'GetPolicyVersion',
    error: absent(`Policy ${policyArn} version v9 does not exist or is not attachable.`),
  },
  {
    what: 'a new user who was deleted again',
    create: async (iam) => {
      await iam.users.create('alice');
      await iam.user('alice').delete();
    },
    use: (iam) => iam.user('alice').get(),
    operation: 'GetUser',
    error: absent('The user with name alice cannot be found.'),
  },
  {
    what: 'a denial',
    ...alice,
    use: (iam) => iam.user('alice').get(),
    operation: 'GetUser',
    error: awsError('AccessDenied', 'not authorized to perform: iam:GetUser on resource: user alice'),
  },
  {
    what: 'a trust policy that names somebody else',
    ...alice,
    use: (iam) => iam.role('deploy').trustPolicy.set(trusting('arn:aws:iam::123456789012:user/malice')),
    operation: 'UpdateAssumeRolePolicy',
    error: unknownPrincipal,
  },
  {
    what: 'a trust policy that is malformed in another way',
    ...alice,
    use: (iam) => iam.role('deploy').trustPolicy.set(trusting('arn:aws:iam::123456789012:user/alice')),
    operation: 'UpdateAssumeRolePolicy',
    error: awsError('MalformedPolicyDocumentException', 'Syntax errors in policy.', {
      Code: 'MalformedPolicyDocument',
    }),
  },
];

describe('what IAM does not know everywhere yet', () => {
  it.each(waited)('is waited for: $what', async (one) => {
    for (const settlesAfter of [5_000, 30_000]) {
      const { outcome, waited } = await play(one, settlesAfter);
      expect(outcome).toBe('ok');
      expect(waited).toBeGreaterThanOrEqual(settlesAfter);
      expect(waited).toBeLessThan(settlesAfter + 2_001);
    }
  });

  it.each(waited)('is waited for two minutes at most: $what', async (one) => {
    const { outcome, waited } = await play(one, Number.POSITIVE_INFINITY);
    expect(outcome).toMatch(/NoSuchEntity|MalformedPolicyDocument/);
    expect(waited).toBeGreaterThan(110_000);
    expect(waited).toBeLessThanOrEqual(120_000);
  });

  it.each(waited)('is not waited for with propagation: false: $what', async (one) => {
    const { outcome, waited } = await play(one, 5_000, false);
    expect(outcome).toMatch(/NoSuchEntity|MalformedPolicyDocument/);
    expect(waited).toBe(0);
  });

  it.each(atOnce)('is not confused with $what, which fails at once', async (one) => {
    const { waited } = await play(one, 5_000);
    expect(waited).toBe(0);
  });

  it('is not waited for two minutes after it was created', async () => {
    const clock = fakeClock();
    const client = fakeClient({
      CreateUser: () => user('alice'),
      GetUser: () => {
        throw absent('The user with name alice cannot be found.');
      },
    });
    const iam = createIam({ clients: { iam: client }, clock });
    await iam.users.create('alice');
    await clock.sleep(120_000);
    expect(await iam.user('alice').exists()).toBe(false);
    expect(clock.slept).toHaveLength(1);
  });

  it('is a user or role that has its id for an ARN, until it has one', async () => {
    const clock = fakeClock();
    const end = clock.now() + 5_000;
    const client = fakeClient({
      CreateUser: () => user('alice'),
      GetUser: () => (clock.now() < end ? user('alice', 'AIDACKCEVSQ6C2EXAMPLE') : user('alice')),
    });
    const iam = createIam({ clients: { iam: client }, clock });
    await iam.users.create('alice');
    expect((await iam.user('alice').get()).arn).toBe('arn:aws:iam::123456789012:user/alice');
    expect(clock.now()).toBeGreaterThanOrEqual(end);
  });

  it.each([5, 30])('comes late in the emulator alike: by %d s', async (seconds) => {
    const emulator = createEmulator({ propagationDelay: `${seconds}s` });
    let sleeps = 0;
    const clock = {
      now: () => Date.now() + emulator.clientConfig().systemClockOffset,
      sleep: async (milliseconds: number) => {
        sleeps += 1;
        emulator.advance(`${milliseconds}ms`);
      },
    };
    const iam = createIam({ clients: { iam: new IAMClient(emulator.clientConfig()) }, clock });
    const { arn } = await iam.users.create('alice');
    const created = await iam.roles.create('deploy', { trustPolicy: trusting(arn) });
    expect(created.trustPolicy).toEqual(trusting(arn));
    expect(sleeps).toBeGreaterThan(1);
  });
});
