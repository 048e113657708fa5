import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import { awsError, type FakeAnswers, fakeClient } from '../test/fake-client.js';

const lambda = { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' } as const;
const trustPolicy = { Version: '2012-10-17', Id: 'kept', Statement: lambda } as const;
const role = (document: unknown = trustPolicy) => ({
  RoleName: 'deploy',
  RoleId: 'AROACKCEVSQ6C2EXAMPLE',
  Arn: 'arn:aws:iam::123456789012:role/deploy',
  Path: '/',
  CreateDate: new Date('2026-11-24T08:00:00Z'),
  AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(document)),
});

function iamOf(answers: FakeAnswers) {
  const client = fakeClient(answers);
  return { client, iam: createIam({ clients: { iam: client, sts: client } }) };
}

/** A role whose trust policy can be read and written. */
function trusted(document: unknown) {
  let text = JSON.stringify(document);
  const fake = iamOf({
    GetRole: () => ({ Role: { ...role(), AssumeRolePolicyDocument: encodeURIComponent(text) } }),
    UpdateAssumeRolePolicy: ({ input }) => {
      text = String(input['PolicyDocument']);
      return {};
    },
  });
  const writes = () => fake.client.calls.filter(({ operation }) => operation === 'UpdateAssumeRolePolicy').length;
  return { ...fake, trust: fake.iam.role('deploy').trustPolicy, written: () => JSON.parse(text), writes };
}

describe('a role', () => {
  it('has all that IAM tells of it', async () => {
    const whole = {
      ...role(),
      Description: 'Deploys.',
      MaxSessionDuration: 7_200,
      PermissionsBoundary: { PermissionsBoundaryArn: 'arn:aws:iam::123456789012:policy/limit' },
      RoleLastUsed: { LastUsedDate: new Date('2026-11-23T08:00:00Z'), Region: 'eu-west-1' },
      Tags: [{ Key: 'team', Value: 'blue' }],
    };
    const { iam } = iamOf({ GetRole: () => ({ Role: whole }) });
    expect(await iam.role('deploy').get()).toEqual({
      name: 'deploy',
      id: 'AROACKCEVSQ6C2EXAMPLE',
      arn: 'arn:aws:iam::123456789012:role/deploy',
      path: '/',
      createdAt: new Date('2026-11-24T08:00:00Z'),
      description: 'Deploys.',
      maxSessionDuration: 7_200,
      trustPolicy,
      tags: { team: 'blue' },
      permissionsBoundary: 'arn:aws:iam::123456789012:policy/limit',
      lastUsed: { at: new Date('2026-11-23T08:00:00Z'), region: 'eu-west-1' },
    });
    expect(await iam.role('deploy').lastUsed()).toEqual({ at: new Date('2026-11-23T08:00:00Z'), region: 'eu-west-1' });
  });

  it.each(['RoleName', 'RoleId', 'Arn', 'Path', 'CreateDate', 'AssumeRolePolicyDocument'])(
    'without %s is what IAM never answers',
    async (member) => {
      const part = { ...role(), [member]: undefined };
      const { iam } = iamOf({
        GetRole: () => ({ Role: part }),
        ListRoles: () => ({ Roles: [part], IsTruncated: false }),
      });
      for (const call of [() => iam.role('deploy').get(), () => iam.roles.list().toArray()])
        await expect(call()).rejects.toMatchObject({
          code: 'InvalidResponse',
          message: expect.stringContaining(`without ${member}`),
        });
    },
  );

  const refused: readonly { readonly what: string; call(iam: Iam): Promise<unknown> }[] = [
    { what: 'create of a long name', call: (iam) => iam.roles.create('a'.repeat(65), { trustPolicy }) },
    { what: 'create in a path', call: (iam) => iam.roles.create('a', { trustPolicy, path: 'x' }) },
    {
      what: 'create with a short session',
      call: (iam) => iam.roles.create('a', { trustPolicy, maxSessionDuration: '59m' }),
    },
    {
      what: 'create with a long session',
      call: (iam) => iam.roles.create('a', { trustPolicy, maxSessionDuration: 43_201 }),
    },
    {
      what: 'create under a boundary',
      call: (iam) => iam.roles.create('a', { trustPolicy, permissionsBoundary: 'x' }),
    },
    { what: 'a description beyond Latin-1', call: (iam) => iam.roles.create('a', { trustPolicy, description: '“x”' }) },
    { what: 'no trust policy', call: (iam) => iam.roles.create('a', {} as never) },
    { what: 'a trust policy that is none', call: (iam) => iam.roles.create('a', { trustPolicy: '{"Statement":[]}' }) },
    { what: 'list', call: (iam) => iam.roles.list({ pathPrefix: 'x' }).toArray() },
    { what: 'get', call: (iam) => iam.role('').get() },
    { what: 'an ARN for a name', call: (iam) => iam.role('arn:aws:iam::123456789012:role/deploy').get() },
    { what: 'update', call: (iam) => iam.role('a').update({ maxSessionDuration: '1d' }) },
    { what: 'a Sid', call: (iam) => iam.role('a').trustPolicy.remove('a b') },
    { what: 'set', call: (iam) => iam.role('a').trustPolicy.set('{}') },
  ];
  it.each(refused)('is not asked for when IAM would refuse it: $what', async ({ call }) => {
    const { iam, client } = iamOf({});
    await expect(call(iam)).rejects.toMatchObject({ code: expect.stringMatching(/ValidationError|Malformed/) });
    expect(client.calls).toEqual([]);
  });
});

describe('a trust policy', () => {
  const mine = { Sid: 'Mine', Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' } as const;
  const foreign = [
    {
      Sid: 'Theirs',
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: ['sts:AssumeRole'],
      Condition: { Bool: { 'aws:x': true } },
    },
    { Effect: 'Allow', Principal: { AWS: ['111122223333', 'arn:aws:iam::444455556666:root'] }, Action: 'sts:*' },
  ];

  it.each([
    { what: 'a list', document: { Version: '2012-10-17', Statement: foreign }, others: foreign },
    { what: 'one statement without a list', document: trustPolicy, others: [lambda] },
  ])('keeps the statements of others, as they were written: $what', async ({ document, others }) => {
    const { trust, written } = trusted(document);
    await trust.allow(mine);
    expect(written()).toEqual({ ...document, Statement: [...others, mine] });
    await trust.allow({ ...mine, Action: 'sts:TagSession' });
    expect(written().Statement).toEqual([...others, { ...mine, Action: 'sts:TagSession' }]);
    await trust.remove('Mine');
    expect(written()).toEqual({ ...document, Statement: others });
  });

  it('takes statements of the builder', async () => {
    const { trust, written } = trusted(trustPolicy);
    await trust.allow({ toJSON: () => mine }, { signal: new AbortController().signal });
    expect(written().Statement).toEqual([lambda, mine]);
  });

  it('is not written when it says so already, or does not have the Sid', async () => {
    const { trust, writes } = trusted({ Version: '2012-10-17', Statement: [mine, lambda] });
    await trust.allow({ ...mine, Principal: { AWS: ['arn:aws:iam::123456789012:root'] } }, lambda);
    await trust.allow();
    await trust.remove('Theirs');
    expect(writes()).toBe(0);
  });

  it('is not written with a statement that denies, nor without any statement', async () => {
    const { trust, writes } = trusted({ Version: '2012-10-17', Statement: [mine] });
    for (const call of [
      () => trust.allow({ ...mine, Effect: 'Deny' }),
      () => trust.allow('Mine' as never),
      () => trust.remove('Mine'),
    ])
      await expect(call()).rejects.toMatchObject({ code: 'ValidationError', resource: 'role/deploy' });
    await expect(trust.allow({ ...mine, Resource: '*' })).rejects.toMatchObject({ code: 'MalformedPolicyDocument' });
    expect(writes()).toBe(0);
  });

  it('that names a deleted principal says which, when it cannot be written', async () => {
    const orphan = 'AROAABCDEFGHIJKLMNOPQ';
    const { iam } = iamOf({
      GetRole: () => ({
        Role: role({ Version: '2012-10-17', Statement: [{ ...lambda, Principal: { AWS: orphan } }] }),
      }),
      UpdateAssumeRolePolicy: () => {
        throw awsError('MalformedPolicyDocumentException', `Invalid principal in policy: "AWS":"${orphan}"`, {
          Code: 'MalformedPolicyDocument',
        });
      },
    });
    await expect(iam.role('deploy').trustPolicy.allow(mine)).rejects.toMatchObject({
      code: 'MalformedPolicyDocument',
      awsCode: 'MalformedPolicyDocument',
      message: expect.stringContaining(`names ${orphan}`),
      hints: [expect.stringContaining('was deleted')],
    });
  });
});
