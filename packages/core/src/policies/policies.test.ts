import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import { awsError, type FakeAnswers, fakeClient } from '../test/fake-client.js';

const arn = 'arn:aws:iam::123456789012:policy/ci/deploy';
const policy = {
  PolicyName: 'deploy',
  PolicyId: 'ANPAJ2UCCR6DPCEXAMPLE',
  Arn: arn,
  Path: '/ci/',
  CreateDate: new Date('2026-11-24T08:00:00Z'),
  UpdateDate: new Date('2026-11-24T09:00:00Z'),
  DefaultVersionId: 'v1',
  AttachmentCount: 0,
  IsAttachable: true,
};
const version = (number: number, IsDefaultVersion = false) => ({
  VersionId: `v${number}`,
  IsDefaultVersion,
  CreateDate: new Date('2026-11-24T08:00:00Z'),
});
const document = '{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}';
const caller = {
  Account: '123456789012',
  Arn: 'arn:aws:iam::123456789012:user/alice',
  UserId: 'AIDACKCEVSQ6C2EXAMPLE',
};

function iamOf(answers: FakeAnswers) {
  const client = fakeClient(answers);
  return { client, iam: createIam({ clients: { iam: client, sts: client } }) };
}
const operations = (client: ReturnType<typeof fakeClient>) => client.calls.map(({ operation }) => operation);

describe('a managed policy', () => {
  it.each(['PolicyName', 'PolicyId', 'Arn', 'Path', 'CreateDate', 'UpdateDate', 'DefaultVersionId', 'IsAttachable'])(
    'without %s is what IAM never answers',
    async (member) => {
      const part = { ...policy, [member]: undefined };
      const { iam } = iamOf({
        GetPolicy: () => ({ Policy: part }),
        ListPolicies: () => ({ Policies: [part], IsTruncated: false }),
      });
      for (const call of [() => iam.policy(arn).get(), () => iam.policies.list().toArray()])
        await expect(call()).rejects.toMatchObject({
          code: 'InvalidResponse',
          message: expect.stringContaining(`without ${member}`),
        });
    },
  );

  it('has the tags it was created with, which the answer leaves out', async () => {
    const { iam, client } = iamOf({ CreatePolicy: () => ({ Policy: policy }) });
    const created = await iam.policies.create('deploy', { document, tags: { team: 'blue' } });
    expect({ ...created.tags }).toEqual({ team: 'blue' });
    await iam.policies.create('deploy', { document, path: '/ci/', description: 'Deploys.' });
    expect(client.calls.map(({ input }) => input)).toEqual([
      { PolicyName: 'deploy', PolicyDocument: document, Tags: [{ Key: 'team', Value: 'blue' }] },
      { PolicyName: 'deploy', PolicyDocument: document, Path: '/ci/', Description: 'Deploys.' },
    ]);
  });

  it('is never said to be absent because the caller may not look', async () => {
    const { iam } = iamOf({
      GetPolicy: () => {
        throw awsError('AccessDenied', 'not authorized');
      },
    });
    const handle = iam.policy(arn);
    for (const call of [() => handle.exists(), () => handle.find(), () => handle.ensure(document)])
      await expect(call()).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  const refused: readonly { readonly what: string; call(iam: Iam): Promise<unknown> }[] = [
    { what: 'create of a name with a slash', call: (iam) => iam.policies.create('a/b', { document }) },
    { what: 'create in a path', call: (iam) => iam.policies.create('a', { document, path: 'x' }) },
    {
      what: 'a long description',
      call: (iam) => iam.policies.create('a', { document, description: 'x'.repeat(1001) }),
    },
    { what: 'list', call: (iam) => iam.policies.list({ pathPrefix: 'x' }).toArray() },
    { what: 'get of no ARN', call: (iam) => iam.policy('arn:').get() },
    { what: 'get of no name', call: (iam) => iam.policy('a b').get() },
    { what: 'get in no path', call: (iam) => iam.policy('a', { path: 'x' }).get() },
    { what: 'one of AWS’s', call: (iam) => iam.awsManagedPolicy('a/b/c').get() },
    { what: 'a version', call: (iam) => iam.policy(arn).versions.get('1') },
    { what: 'put in force', call: (iam) => iam.policy(arn).versions.setDefault('latest') },
    { what: 'delete of a version', call: (iam) => iam.policy(arn).versions.delete('') },
    { what: 'ensure of no policy', call: (iam) => iam.policy('arn:aws:iam::123456789012:user/a').ensure('{') },
  ];
  it.each(refused)('is not asked for when IAM would refuse it: $what', async ({ call }) => {
    const { iam, client } = iamOf({});
    await expect(call(iam)).rejects.toMatchObject({ code: expect.stringMatching(/ValidationError|Malformed/) });
    expect(client.calls).toEqual([]);
  });
});

describe('the ARN of a policy', () => {
  it('is asked for once for all policies named without account, and again after a failure', async () => {
    let failures = 1;
    const { iam, client } = iamOf({
      GetCallerIdentity: () => {
        if (failures-- > 0) throw awsError('ServiceUnavailable', 'Try again.');
        return caller;
      },
    });
    await expect(iam.policy('deploy').arn()).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    expect(await iam.policy('deploy', { path: '/ci/' }).arn()).toBe(arn);
    expect(await iam.policy('other').arn()).toBe('arn:aws:iam::123456789012:policy/other');
    expect(operations(client)).toEqual(['GetCallerIdentity', 'GetCallerIdentity']);
  });

  it.each([
    { options: { region: 'cn-north-1' }, partition: 'aws-cn' },
    { options: { partition: 'aws-us-gov' }, partition: 'aws-us-gov' },
    { options: { region: 'eu-west-1' }, partition: 'aws' },
    { options: { clients: { iam: fakeClient({}) } }, partition: 'aws' },
  ] as const)('of one of AWS’s is in the partition that is called: $partition', async ({ options, partition }) => {
    expect(await createIam(options).awsManagedPolicy('job-function/Billing').arn()).toBe(
      `arn:${partition}:iam::aws:policy/job-function/Billing`,
    );
  });
});

describe('a new version', () => {
  const quota = () => {
    throw awsError('LimitExceededException', 'A managed policy can have up to 5 versions.');
  };

  it('that does not fit for another reason than the number of versions prunes none', async () => {
    const { iam, client } = iamOf({
      CreatePolicyVersion: quota,
      ListPolicyVersions: () => ({ Versions: [version(1, true), version(2)], IsTruncated: false }),
    });
    await expect(iam.policy(arn).versions.create(document, { prune: true })).rejects.toMatchObject({
      code: 'LimitExceeded',
    });
    expect(operations(client)).toEqual(['CreatePolicyVersion', 'ListPolicyVersions']);
  });

  it('takes the place of the lowest number that is not in force, v9 before v10', async () => {
    let full = true;
    const { iam, client } = iamOf({
      CreatePolicyVersion: () => (full ? quota() : { PolicyVersion: version(13) }),
      ListPolicyVersions: () => ({
        Versions: [version(12), version(11), version(10), version(9), version(8, true)],
        IsTruncated: false,
      }),
      DeletePolicyVersion: () => {
        full = false;
        return {};
      },
    });
    expect((await iam.policy(arn).versions.create(document, { prune: true })).id).toBe('v13');
    expect(client.calls[2]?.input).toEqual({ PolicyArn: arn, VersionId: 'v9' });
  });

  it('is in the way of nothing when the document is malformed: no version is pruned for it', async () => {
    const { iam, client } = iamOf({});
    await expect(iam.policy(arn).versions.create('{}', { prune: true })).rejects.toMatchObject({
      code: 'MalformedPolicyDocument',
    });
    expect(client.calls).toEqual([]);
  });
});

describe('ensure', () => {
  it('updates the policy that somebody else created in the meantime', async () => {
    let there = false;
    const { iam, client } = iamOf({
      GetPolicy: () => {
        if (!there) throw awsError('NoSuchEntityException', 'none');
        return { Policy: policy };
      },
      CreatePolicy: () => {
        there = true;
        throw awsError('EntityAlreadyExistsException', 'taken');
      },
      GetPolicyVersion: () => ({ PolicyVersion: { ...version(1, true), Document: encodeURIComponent(document) } }),
    });
    expect(await iam.policy(arn).ensure(document)).toMatchObject({ outcome: 'unchanged' });
    expect(client.calls[1]?.input).toMatchObject({ PolicyName: 'deploy', Path: '/ci/' });
  });
});

describe('the attachments of a policy', () => {
  it('are read page after page, first of one use and then of the other', async () => {
    const pages: Record<string, object> = {
      PermissionsPolicy: { PolicyGroups: [{ GroupName: 'g', GroupId: 'AGPA' }], IsTruncated: true, Marker: '1x' },
      'PermissionsPolicy 1x': { IsTruncated: true, Marker: '2' },
      'PermissionsPolicy 2': { PolicyRoles: [{ RoleName: 'r', RoleId: 'AROA' }], IsTruncated: false },
      PermissionsBoundary: { IsTruncated: true, Marker: '1x' },
      'PermissionsBoundary 1x': { PolicyUsers: [{ UserName: 'u', UserId: 'AIDA' }], IsTruncated: false },
    };
    const { iam, client } = iamOf({
      ListEntitiesForPolicy: ({ input }) =>
        pages[[input['PolicyUsageFilter'], input['Marker']].filter((part) => part !== undefined).join(' ')],
    });
    const all = await iam.policy(arn).attachments.list().toArray();
    expect(all.map(({ type, name, usedAs }) => `${type} ${name} ${usedAs}`)).toEqual([
      'group g permissions',
      'role r permissions',
      'user u permissionsBoundary',
    ]);
    expect(client.calls).toHaveLength(5);
  });
});
