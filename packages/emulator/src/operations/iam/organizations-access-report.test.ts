import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { Emulator } from '../../emulator.js';
import type { ServiceId } from '../../model/service-model.js';
import { scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const management = '123456789012';
const [shop, lab, bank] = ['111111111111', '222222222222', '333333333333'] as const;
const everything = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
const users = [{ name: 'alice', inlinePolicies: { everything } }];
const control = (...Statement: object[]) => ({ Version: '2012-10-17', Statement }) as never;
const noS3 = control(
  { Effect: 'Deny', Action: 's3:*', Resource: '*' },
  { Effect: 'Deny', Action: 'sts:Get*', Resource: '*' },
);
const onlySome = control({ Effect: 'Allow', Action: ['s3:*', 'iam:Get*', 'sqs:*'], Resource: '*' });

/** Shop is in Prod, which may use some services; lab and the bank are in the root. */
function organization(): Emulator {
  return createEmulator({
    clock: { now: () => scenarioTime.getTime() },
    accounts: [management, shop, lab, bank].map((id) => ({ id, users })),
    organization: {
      policies: [
        { name: 'no S3', type: 'SERVICE_CONTROL_POLICY', document: noS3 },
        { name: 'some', type: 'SERVICE_CONTROL_POLICY', document: onlySome },
        { name: 'unused', type: 'SERVICE_CONTROL_POLICY', document: onlySome },
        {
          name: 'resources',
          type: 'RESOURCE_CONTROL_POLICY',
          document: control({ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }),
        },
      ],
      attachedPolicies: ['no S3'],
      accounts: [{ id: lab }, { id: bank }],
      organizationalUnits: [{ name: 'Prod', attachedPolicies: ['some'], accounts: [{ id: shop }] }],
    },
  });
}

type Answer = Readonly<Record<string, unknown>>;
type Call = (service: ServiceId, operation: string, input?: object, account?: string) => Promise<Answer>;

const caller =
  (emulator: Emulator): Call =>
  async (service, operation, input = {}, account = management) => {
    const credentials = emulator.credentialsFor(`arn:aws:iam::${account}:user/alice`);
    const client = sdkClient(service, { ...emulator.clientConfig(credentials), maxAttempts: 1 });
    const { $metadata, ...answer } = await sendByName(client, service, operation, input);
    return answer;
  };

const policyNamed = async (call: Call, name: string, Filter = 'SERVICE_CONTROL_POLICY'): Promise<unknown> => {
  const { Policies } = await call('organizations', 'ListPolicies', { Filter });
  return (Policies as readonly { readonly Id: string; readonly Name: string }[]).find(({ Name }) => Name === name)?.Id;
};

/** The path of an account, or of what it is in. */
async function pathOf(call: Call, id: string, up = 0): Promise<string> {
  const { Account } = await call('organizations', 'DescribeAccount', { AccountId: id });
  const [path = ''] = (Account as { readonly Paths: readonly string[] }).Paths;
  return path
    .split('/')
    .slice(0, -1 - up)
    .join('/');
}

async function report(emulator: Emulator, asked: object, more: object = {}): Promise<Answer> {
  const call = caller(emulator);
  const { JobId } = await call('iam', 'GenerateOrganizationsAccessReport', asked);
  emulator.advance('1s');
  return call('iam', 'GetOrganizationsAccessReport', { JobId, ...more });
}

const namespaces = ({ AccessDetails }: Answer): readonly string[] =>
  (AccessDetails as readonly { readonly ServiceNamespace: string }[]).map(({ ServiceNamespace }) => ServiceNamespace);

const used = ({ AccessDetails }: Answer): readonly unknown[] =>
  (AccessDetails as readonly Answer[])
    .filter(({ LastAuthenticatedTime }) => LastAuthenticatedTime)
    .map(({ ServiceNamespace, EntityPath, TotalAuthenticatedEntities }) => [
      ServiceNamespace,
      String(EntityPath).split('/').at(-1),
      TotalAuthenticatedEntities,
    ]);

describe('a report of what an organization last accessed', () => {
  it('is about the accounts below, and the services that every level allows', async () => {
    const emulator = organization();
    const call = caller(emulator);
    const root = await pathOf(call, lab, 1);
    await call('iam', 'ListUsers', {}, lab);
    emulator.advance('1m');
    await call('iam', 'ListUsers', {}, shop).catch(() => 'refused');
    const ofRoot = await report(emulator, { EntityPath: root });
    expect(namespaces(ofRoot)).toEqual(['iam', 'organizations', 'sts']);
    expect(used(ofRoot)).toEqual([['iam', shop, 2]]);
    expect(ofRoot).toMatchObject({
      JobStatus: 'COMPLETED',
      JobCreationDate: expect.any(Date),
      JobCompletionDate: expect.any(Date),
      NumberOfServicesAccessible: 3,
      NumberOfServicesNotAccessed: 2,
      IsTruncated: false,
    });
    expect((ofRoot['AccessDetails'] as readonly Answer[])[0]).toEqual({
      ServiceName: 'AWS Identity and Access Management',
      ServiceNamespace: 'iam',
      Region: 'us-east-1',
      EntityPath: await pathOf(call, shop),
      LastAuthenticatedTime: new Date(scenarioTime.getTime() + 60_000),
      TotalAuthenticatedEntities: 2,
    });
    const unit = await pathOf(call, shop, 1);
    const full = await report(emulator, { EntityPath: `${unit}/` });
    expect(namespaces(full)).toEqual(['iam', 'organizations', 'sqs', 'sts']);
    const TargetId = unit.split('/').at(-1);
    await call('organizations', 'DetachPolicy', { PolicyId: 'p-FullAWSAccess', TargetId });
    const ofUnit = await report(emulator, { EntityPath: unit });
    expect(namespaces(ofUnit)).toEqual(['iam', 'sqs']);
    expect(used(ofUnit)).toEqual([['iam', shop, 1]]);
    const ofAccount = await report(emulator, { EntityPath: await pathOf(call, lab) });
    expect(used(ofAccount)).toEqual([['iam', lab, 1]]);
  });

  it('is about a policy, and the accounts that it binds', async () => {
    const emulator = organization();
    const call = caller(emulator);
    for (const id of [shop, lab]) await call('iam', 'GetUser', { UserName: 'alice' }, id);
    const root = { EntityPath: await pathOf(call, lab, 1) };
    const about = async (name: string, where: object = root) =>
      report(emulator, { ...where, OrganizationsPolicyId: await policyNamed(call, name) });
    const some = await about('some');
    expect(namespaces(some)).toEqual(['iam', 's3', 'sqs']);
    expect(used(some)).toEqual([['iam', shop, 1]]);
    expect(used(await about('unused'))).toEqual([]);
    expect(used(await about('some', { EntityPath: await pathOf(call, lab) }))).toEqual([]);
    expect(used(await about('FullAWSAccess'))).toEqual([['iam', expect.any(String), 2]]);
  });

  it('of the management account is about everything that there is', async () => {
    const emulator = organization();
    const call = caller(emulator);
    await call('iam', 'ListUsers');
    const EntityPath = await pathOf(call, management);
    const answer = await report(emulator, { EntityPath, OrganizationsPolicyId: 'p-00000000' });
    expect(namespaces(answer)).toEqual(['iam', 'organizations', 'sts']);
    expect(used(answer)).toEqual([
      ['iam', management, 1],
      ['organizations', management, 1],
    ]);
  });

  it.each([
    ['SERVICE_NAMESPACE_ASCENDING', ['iam', 'organizations', 'sts']],
    ['SERVICE_NAMESPACE_DESCENDING', ['sts', 'organizations', 'iam']],
    ['LAST_AUTHENTICATED_TIME_ASCENDING', ['sts', 'organizations', 'iam']],
    ['LAST_AUTHENTICATED_TIME_DESCENDING', ['iam', 'organizations', 'sts']],
  ])('is in the order of %s', async (SortKey, expected) => {
    const emulator = organization();
    const call = caller(emulator);
    const EntityPath = await pathOf(call, management);
    emulator.advance('1s');
    await call('iam', 'ListUsers');
    expect(namespaces(await report(emulator, { EntityPath }, { SortKey }))).toEqual(expected);
  });

  it('shows nothing before it is done', async () => {
    const emulator = organization();
    const call = caller(emulator);
    const { JobId } = await call('iam', 'GenerateOrganizationsAccessReport', { EntityPath: await pathOf(call, lab) });
    expect(await call('iam', 'GetOrganizationsAccessReport', { JobId })).toEqual({
      JobStatus: 'IN_PROGRESS',
      JobCreationDate: scenarioTime,
      AccessDetails: [],
      IsTruncated: false,
    });
  });

  it('is refused to members, of what is not there, and without service control policies', async () => {
    const emulator = organization();
    const call = caller(emulator);
    const asked = { EntityPath: await pathOf(call, lab) };
    const ask = (more: object = {}, account = management) =>
      call('iam', 'GenerateOrganizationsAccessReport', { ...asked, ...more }, account);
    await expect(ask({}, lab)).rejects.toMatchObject({ Code: 'AccessDenied' });
    await expect(call('iam', 'GetOrganizationsAccessReport', { JobId: 'x'.repeat(36) }, lab)).rejects.toMatchObject({
      Code: 'AccessDenied',
    });
    await expect(ask({ EntityPath: asked.EntityPath.replace(lab, '444444444444') })).rejects.toMatchObject({
      Code: 'InvalidInput',
    });
    await expect(ask({ EntityPath: asked.EntityPath.replace(/^o-./, 'o-0') })).rejects.toMatchObject({
      Code: 'InvalidInput',
    });
    for (const OrganizationsPolicyId of ['p-00000000', await policyNamed(call, 'resources', 'RESOURCE_CONTROL_POLICY')])
      await expect(ask({ OrganizationsPolicyId })).rejects.toMatchObject({ Code: 'InvalidInput' });
    const RootId = asked.EntityPath.split('/')[1];
    await call('organizations', 'DisablePolicyType', { RootId, PolicyType: 'SERVICE_CONTROL_POLICY' });
    await expect(ask()).rejects.toMatchObject({ Code: 'InvalidInput' });
  });
});
