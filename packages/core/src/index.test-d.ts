import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import type { PolicyDocument } from '@iamkit/policy/document';
import type { Decision } from '@iamkit/policy/evaluate';
import * as oldestIam from 'client-iam-oldest';
import * as oldestOrganizations from 'client-organizations-oldest';
import * as oldestSts from 'client-sts-oldest';
import { describe, expectTypeOf, it } from 'vitest';
import { getUser, listUsers } from './actions.js';
import {
  createIam,
  type DeletionStep,
  type Denied,
  type Ensured,
  type Iam,
  type IamErrorCode,
  isIamError,
  type Listing,
  type Policy,
  type RoleLastUsed,
  Secret,
  type User,
  type UserSummary,
} from './index.js';

const target = createIam();

describe('createIam', () => {
  it('takes the clients of the oldest and of the newest SDK', () => {
    createIam({
      clients: {
        iam: new iam.IAMClient({}),
        organizations: new organizations.OrganizationsClient({}),
        sts: new sts.STSClient({}),
      },
    });
    createIam({
      clients: {
        iam: new oldestIam.IAMClient({}),
        organizations: new oldestOrganizations.OrganizationsClient({}),
        sts: new oldestSts.STSClient({}),
      },
    });
    createIam({ clients: { iam: new iam.IAM({}) } });
    listUsers({ iam: new iam.IAMClient({}) });
    listUsers({ iam: new oldestIam.IAMClient({}) });
  });

  it('takes credentials and credential providers, and options that may be undefined', () => {
    createIam({ credentials: async () => ({ accessKeyId: 'a', secretAccessKey: 'b', expiration: new Date() }) });
    createIam({ credentials: new iam.IAMClient({}).config.credentials });
    createIam({ region: process.env['REGION'], profile: undefined });
    // @ts-expect-error a key without its secret
    createIam({ credentials: { accessKeyId: 'a' } });
    // @ts-expect-error an option that does not exist
    createIam({ regoin: 'us-east-1' });
    // @ts-expect-error a partition that does not exist
    createIam({ partition: 'aws-moon' });
    // @ts-expect-error what is no client
    createIam({ clients: { iam: {} } });
  });
});

describe('users', () => {
  it('in a list have neither tags nor boundary, read alone they have', () => {
    expectTypeOf(target.users.list()).toEqualTypeOf<Listing<UserSummary>>();
    expectTypeOf(target.users.create).returns.resolves.toEqualTypeOf<User>();
    expectTypeOf(target.user('a').get).returns.resolves.toEqualTypeOf<User>();
    expectTypeOf(target.user('a').find).returns.resolves.toEqualTypeOf<User | undefined>();
    expectTypeOf(target.user('a').exists).returns.resolves.toEqualTypeOf<boolean>();
    expectTypeOf<keyof UserSummary>().toEqualTypeOf<
      'name' | 'id' | 'arn' | 'path' | 'createdAt' | 'passwordLastUsedAt'
    >();
    expectTypeOf<User['tags']>().toEqualTypeOf<Readonly<Record<string, string>>>();
    expectTypeOf(getUser).returns.resolves.toEqualTypeOf<User>();
  });

  it('are filtered by a type guard, mapped, and read only', () => {
    const used = (user: UserSummary): user is UserSummary & { passwordLastUsedAt: Date } =>
      user.passwordLastUsedAt !== undefined;
    expectTypeOf(
      target.users
        .list()
        .filter(used)
        .map((user) => user.passwordLastUsedAt),
    ).toEqualTypeOf<Listing<Date>>();
    expectTypeOf(target.users.list().first()).resolves.toEqualTypeOf<UserSummary | undefined>();
    expectTypeOf(target.users.list().filter(async () => false)).toEqualTypeOf<Listing<UserSummary>>();
    expectTypeOf(target.users.list().map(async (user) => user.name)).toEqualTypeOf<Listing<string>>();
    expectTypeOf<User>().toEqualTypeOf<Readonly<User>>();
  });

  it('have tags that are removed by key, with a signal last', () => {
    const { tags } = target.user('a');
    expectTypeOf(tags.get).returns.resolves.toEqualTypeOf<Readonly<Record<string, string>>>();
    () => tags.remove('a', 'b', { signal: new AbortController().signal });
    // @ts-expect-error nothing comes after the options
    () => tags.remove({ signal: new AbortController().signal }, 'a');
    // @ts-expect-error a handle cannot create
    target.user('a').create;
  });
});

describe('send', () => {
  it('gives the output of the command, of either SDK', () => {
    expectTypeOf(target.send(new iam.GetUserCommand({}))).resolves.toEqualTypeOf<iam.GetUserCommandOutput>();
    expectTypeOf(
      target.send(new oldestIam.GetUserCommand({})),
    ).resolves.toEqualTypeOf<oldestIam.GetUserCommandOutput>();
    expectTypeOf(
      target.send(new sts.GetCallerIdentityCommand({})),
    ).resolves.toEqualTypeOf<sts.GetCallerIdentityCommandOutput>();
    expectTypeOf(
      target.send(new organizations.ListRootsCommand({})),
    ).resolves.toEqualTypeOf<organizations.ListRootsCommandOutput>();
    // @ts-expect-error what is no command
    () => target.send({ UserName: 'a' });
  });
});

describe('isIamError', () => {
  it('narrows to the error, and to its code', () => {
    const error: unknown = undefined;
    if (isIamError(error)) expectTypeOf(error.code).toEqualTypeOf<IamErrorCode>();
    if (isIamError(error, 'PartialFailure')) {
      expectTypeOf(error.done[0]).toEqualTypeOf<DeletionStep | undefined>();
      expectTypeOf(error.remaining).toEqualTypeOf<readonly DeletionStep[]>();
    }
    if (isIamError(error, 'PartialFailure', 'AccessDenied'))
      expectTypeOf(error.done).toEqualTypeOf<readonly DeletionStep[] | undefined>();
    if (isIamError(error, 'AccessDenied', 'NoSuchEntity')) {
      expectTypeOf(error.code).toEqualTypeOf<'AccessDenied' | 'NoSuchEntity'>();
      expectTypeOf(error.denied).toEqualTypeOf<Denied | undefined>();
    }
    // @ts-expect-error a code that does not exist
    isIamError(error, 'NoSuchThing');
  });

  it('makes a switch over codes exhaustive only with Other', () => {
    expectTypeOf<'Other'>().toExtend<IamErrorCode>();
  });
});

describe('lists that include more', () => {
  it('have what was asked for, and nothing else', async () => {
    const user = await target.users.list({ include: ['tags', 'groups'] }).first();
    expectTypeOf(user?.tags).toEqualTypeOf<Readonly<Record<string, string>> | undefined>();
    expectTypeOf(user?.groups).toEqualTypeOf<readonly string[] | undefined>();
    // @ts-expect-error not asked for
    user?.inlinePolicies;
    // @ts-expect-error no list of users can include it
    target.users.list({ include: ['keys'] });
    expectTypeOf(target.users.list({ pathPrefix: '/' })).toEqualTypeOf<Listing<UserSummary>>();
    const policy = await target.policies.list({ include: ['document'] }).first();
    expectTypeOf(policy?.document).toEqualTypeOf<PolicyDocument<'identity'> | undefined>();
    const role = await target.roles.list({ include: ['policies', 'lastUsed'] }).first();
    expectTypeOf(role?.lastUsed?.region).toEqualTypeOf<string | undefined>();
    expectTypeOf(role?.attachedPolicies[0]?.arn).toEqualTypeOf<string | undefined>();
  });
});

describe('secrets', () => {
  it('are no strings, but a password may be either', async () => {
    const key = await target.user('a').accessKeys.create();
    expectTypeOf(key.secretAccessKey).toEqualTypeOf<Secret>();
    expectTypeOf(key.secretAccessKey.reveal()).toEqualTypeOf<string>();
    // @ts-expect-error a secret is no text
    key.secretAccessKey satisfies string;
    () => target.user('a').loginProfile.create({ password: 'x' });
    () => target.user('a').loginProfile.create({ password: new Secret('x') });
    new iam.IAMClient({ credentials: key.credentials });
    new oldestIam.IAMClient({ credentials: key.credentials });
  });

  it('are published by a rotation, which must be told where to', () => {
    // @ts-expect-error without publish the secret would be lost
    () => target.user('a').accessKeys.rotate({});
    () => target.user('a').accessKeys.rotate({ publish: async () => {}, keepOldFor: '24h', maxAge: '90d' });
    // @ts-expect-error no unit
    () => target.user('a').accessKeys.rotate({ publish: async () => {}, keepOldFor: '24' });
  });
});

describe('deletion', () => {
  it('takes boundaries away from policies alone', () => {
    () => target.user('a').delete({ cascade: true, onStep: ({ operation, subject }) => void [operation, subject] });
    () => target.policy('a').delete({ cascade: true, removeBoundaries: true });
    // @ts-expect-error the boundary of a user goes with the user
    () => target.user('a').delete({ cascade: true, removeBoundaries: true });
  });
});

describe('policies and roles', () => {
  const identity = {} as PolicyDocument<'identity'>;
  const trust = {} as PolicyDocument<'trust'>;

  it('are made of documents of their kind, as values or text', () => {
    () => target.policies.create('a', { document: identity });
    () => target.policies.create('a', { document: '{}' });
    () => target.policies.create('a', { document: { toJSON: () => identity } });
    () => target.policy('a').ensure(identity, { prune: true });
    () => target.roles.create('a', { trustPolicy: trust, maxSessionDuration: '4h' });
    () =>
      target.roles.create('a', { trustPolicy: { Version: '2012-10-17', Statement: [] }, maxSessionDuration: 3_600 });
    // @ts-expect-error a trust policy is no identity policy
    () => target.policies.create('a', { document: trust });
    // @ts-expect-error an identity policy trusts nobody
    () => target.roles.create('a', { trustPolicy: identity });
    // @ts-expect-error a policy says something
    () => target.policies.create('a', {});
    // @ts-expect-error a role trusts somebody
    () => target.roles.create('a');
    // @ts-expect-error no unit of time
    () => target.roles.create('a', { trustPolicy: trust, maxSessionDuration: '4w' });
    // @ts-expect-error a role cannot be renamed
    () => target.role('a').update({ name: 'b' });
  });

  it('give documents that are typed, and records that tell what is there', () => {
    expectTypeOf(target.policy('a').document).returns.resolves.toEqualTypeOf<PolicyDocument<'identity'>>();
    expectTypeOf(target.role('a').trustPolicy.get).returns.resolves.toEqualTypeOf<PolicyDocument<'trust'>>();
    expectTypeOf(target.policy('a').ensure).returns.resolves.toEqualTypeOf<Ensured<Policy>>();
    expectTypeOf(target.role('a').lastUsed).returns.resolves.toEqualTypeOf<RoleLastUsed | undefined>();
    expectTypeOf(target.user('a').explain).returns.resolves.toEqualTypeOf<Decision>();
    expectTypeOf(target.role('a').can).returns.resolves.toEqualTypeOf<boolean>();
  });

  it('take the policies of each other as ARN, record or handle', () => {
    () => target.role('a').attachedPolicies.attach(target.policy('b'));
    () => target.user('a').permissionsBoundary.put({ arn: 'arn:aws:iam::123456789012:policy/b' });
    // @ts-expect-error a name alone may be of any account
    () => target.role('a').attachedPolicies.attach({ name: 'b' });
  });
});

describe('sessions', () => {
  it('are an Iam, at once, and their credentials are those of any SDK client', () => {
    expectTypeOf(target.assumeRole('arn')).toEqualTypeOf<Iam>();
    expectTypeOf(target.role('a').assume()).toEqualTypeOf<Iam>();
    expectTypeOf(target.consoleUrl).returns.resolves.toEqualTypeOf<Secret>();
    new iam.IAMClient({ credentials: target.assumeRole('arn').credentials });
    new oldestSts.STSClient({ credentials: target.credentials });
    () => target.withSessionToken({ mfa: { serialNumber: 'a', code: async () => '123456' }, duration: '36h' });
    // @ts-expect-error a web identity needs its token
    () => target.assumeRoleWithWebIdentity('arn', {});
    // @ts-expect-error a task that does not exist
    () => target.assumeRoot('123456789012', { taskPolicy: 'AdministratorAccess' });
  });
});
