import {
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  GetPolicyCommand,
  IAMClient,
  SetDefaultPolicyVersionCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import { managedPolicies } from '../../managed-policies/managed-policies.js';
import {
  allowing,
  conflicts,
  createPolicy,
  createUser,
  exceeds,
  listedPolicy,
  noSuchEntity,
  policyArn,
} from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
const version = (id: string, isDefault: boolean) => ({
  VersionId: id,
  IsDefaultVersion: isDefault,
  CreateDate: scenarioTime,
});
const createVersion = (id: string, setAsDefault = false, action = 's3:PutObject'): Step => ({
  call: 'CreatePolicyVersion',
  with: { PolicyArn: policyArn('read'), PolicyDocument: allowing(action), SetAsDefault: setAsDefault },
  gives: { PolicyVersion: version(id, setAsDefault) },
});
const versionCall = (call: string, id: string, name = 'read'): Step => ({
  call,
  with: { PolicyArn: policyArn(name), VersionId: id },
});
const deletePolicy = (name: string): Step => ({ call: 'DeletePolicy', with: { PolicyArn: policyArn(name) } });
const noSuchPolicy = (arn: string) => noSuchEntity(`Policy ${arn} was not found.`);
const keptByAws = (arn: string) => ({
  code: 'AccessDenied',
  status: 403,
  message: `The policy ${arn} is AWS's, and no account can change it.`,
});
const malformed = (message: string) => ({ code: 'MalformedPolicyDocument', status: 400, message });
const tag = (key: string, value = '') => ({ Key: key, Value: value });

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a policy is created without its document and shown with its tags, which are there even where it has none': [
    {
      call: 'CreatePolicy',
      with: {
        PolicyName: 'read',
        Path: '/team/',
        Description: 'Reads.',
        PolicyDocument: allowing('s3:GetObject'),
        Tags: [tag('team', 'blue')],
      },
      gives: { Policy: listedPolicy('read', '/team/', { Tags: [tag('team', 'blue')] }) },
    },
    {
      call: 'GetPolicy',
      with: { PolicyArn: policyArn('read', '/team/') },
      gives: { Policy: listedPolicy('read', '/team/', { Description: 'Reads.', Tags: [tag('team', 'blue')] }) },
    },
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'b', PolicyDocument: allowing('*') },
      gives: { Policy: listedPolicy('b') },
    },
    { call: 'GetPolicy', with: { PolicyArn: policyArn('b') }, gives: { Policy: listedPolicy('b', '/', { Tags: [] }) } },
    {
      call: 'ListPolicies',
      with: { Scope: 'Local' },
      gives: { Policies: [listedPolicy('b'), listedPolicy('read', '/team/')], IsTruncated: false },
    },
  ],
  'a name is unique without regard to case and to path, and an ARN is not found in another case': [
    createPolicy('Read'),
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'rEAD', Path: '/other/', PolicyDocument: allowing('*') },
      fails: {
        code: 'EntityAlreadyExists',
        status: 409,
        message: 'A policy called rEAD already exists. Duplicate names are not allowed.',
      },
    },
    { call: 'GetPolicy', with: { PolicyArn: policyArn('read') }, fails: noSuchPolicy(policyArn('read')) },
    { call: 'GetPolicy', with: { PolicyArn: policyArn('Read', '/x/') }, fails: noSuchPolicy(policyArn('Read', '/x/')) },
  ],
  'a policy may have the name of one of AWS’s, and both are listed': [
    createPolicy('ReadOnlyAccess'),
    { call: 'GetPolicy', with: { PolicyArn: policyArn('ReadOnlyAccess') }, gives: expect.anything() },
    {
      call: 'GetPolicy',
      with: { PolicyArn: readOnly },
      gives: { Policy: expect.objectContaining({ Arn: readOnly, Tags: [] }) },
    },
  ],
  'documents are checked, the size without white space is limited, and nothing is left of what was refused': [
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'bad', PolicyDocument: '{' },
      fails: malformed('This policy contains invalid Json'),
    },
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'bad', PolicyDocument: '{"Statement":[{"Effect":"Deny","Action":"*","Resource":"*"}]}' },
      fails: malformed('Policy document must be version 2012-10-17 or greater.'),
    },
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'big', PolicyDocument: allowing(`s3:${'x'.repeat(6_144)}`) },
      fails: exceeds('Cannot exceed quota for PolicySize: 6144'),
    },
    createPolicy('spaces', { PolicyDocument: allowing('*').replace(/,/g, `,${' '.repeat(6_144)}`) }),
    {
      call: 'CreatePolicy',
      with: { PolicyName: 'tags', PolicyDocument: allowing('*'), Tags: [tag('a'), tag('a')] },
      fails: { code: 'InvalidInput', status: 400, message: 'Duplicate tag keys found.' },
    },
    {
      call: 'ListPolicies',
      with: { Scope: 'Local' },
      gives: { Policies: [listedPolicy('spaces')], IsTruncated: false },
    },
  ],
  'versions are listed newest first and without documents, numbers are not used again, and one is the default': [
    createPolicy('read'),
    createVersion('v2'),
    createVersion('v3', true, 's3:ListBucket'),
    {
      call: 'ListPolicyVersions',
      with: { PolicyArn: policyArn('read') },
      gives: { Versions: [version('v3', true), version('v2', false), version('v1', false)], IsTruncated: false },
    },
    {
      call: 'ListPolicyVersions',
      with: { PolicyArn: policyArn('read') },
      pagesOf: 'Versions',
      gives: [version('v3', true), version('v2', false), version('v1', false)],
    },
    {
      ...versionCall('GetPolicyVersion', 'v3'),
      gives: {
        PolicyVersion: {
          ...version('v3', true),
          Document: encodeURIComponent(allowing('s3:ListBucket')).replace('*', '%2A'),
        },
      },
    },
    {
      ...versionCall('DeletePolicyVersion', 'v3'),
      fails: conflicts('Cannot delete the default version of a policy.'),
    },
    versionCall('SetDefaultPolicyVersion', 'v1'),
    versionCall('DeletePolicyVersion', 'v3'),
    createVersion('v4'),
    {
      call: 'GetPolicy',
      with: { PolicyArn: policyArn('read') },
      gives: { Policy: listedPolicy('read', '/', { Tags: [] }) },
    },
  ],
  'a policy has five versions at most': [
    createPolicy('read'),
    ...['v2', 'v3', 'v4', 'v5'].map((id) => createVersion(id)),
    {
      ...createVersion('v6'),
      fails: exceeds(
        'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
      ),
    },
    versionCall('DeletePolicyVersion', 'v2'),
    createVersion('v6'),
  ],
  'a version is checked as a policy is, and a missing one is named': [
    createPolicy('read'),
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: policyArn('read'), PolicyDocument: '{}' },
      fails: malformed('Syntax errors in policy.'),
    },
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: policyArn('read'), PolicyDocument: allowing(`s3:${'x'.repeat(6_144)}`) },
      fails: exceeds('Cannot exceed quota for PolicySize: 6144'),
    },
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: policyArn('gone'), PolicyDocument: allowing('*') },
      fails: noSuchPolicy(policyArn('gone')),
    },
    { call: 'ListPolicyVersions', with: { PolicyArn: policyArn('gone') }, fails: noSuchPolicy(policyArn('gone')) },
    ...['GetPolicyVersion', 'SetDefaultPolicyVersion', 'DeletePolicyVersion'].flatMap((call) => [
      {
        ...versionCall(call, 'v9'),
        fails: noSuchEntity(`Policy ${policyArn('read')} version v9 does not exist or is not attachable.`),
      },
      {
        ...versionCall(call, 'v1', 'gone'),
        fails: noSuchEntity(`Policy ${policyArn('gone')} version v1 does not exist or is not attachable.`),
      },
    ]),
  ],
  'a policy is not deleted while it is attached, a boundary, or has other versions': [
    createPolicy('read'),
    createUser('alice', { PermissionsBoundary: policyArn('read') }),
    { ...deletePolicy('read'), fails: conflicts('Cannot delete a policy attached to entities.') },
    { call: 'AttachUserPolicy', with: { UserName: 'alice', PolicyArn: policyArn('read') } },
    { call: 'DeleteUserPermissionsBoundary', with: { UserName: 'alice' } },
    { ...deletePolicy('read'), fails: conflicts('Cannot delete a policy attached to entities.') },
    { call: 'DetachUserPolicy', with: { UserName: 'alice', PolicyArn: policyArn('read') } },
    createVersion('v2'),
    {
      ...deletePolicy('read'),
      fails: conflicts(
        "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
      ),
    },
    versionCall('DeletePolicyVersion', 'v2'),
    deletePolicy('read'),
    { ...deletePolicy('read'), fails: noSuchPolicy(policyArn('read')) },
    createPolicy('read'),
    createVersion('v2'),
  ],
  'tags are put over those there are, with regard to case, and listed by key': [
    createPolicy('read', { Tags: [tag('a', '1'), tag('c')] }),
    { call: 'TagPolicy', with: { PolicyArn: policyArn('read'), Tags: [tag('a', '2'), tag('A', '3'), tag('b')] } },
    {
      call: 'ListPolicyTags',
      with: { PolicyArn: policyArn('read') },
      pagesOf: 'Tags',
      gives: [tag('A', '3'), tag('a', '2'), tag('b'), tag('c')],
    },
    { call: 'UntagPolicy', with: { PolicyArn: policyArn('read'), TagKeys: ['a', 'C', 'nothing'] } },
    {
      call: 'ListPolicyTags',
      with: { PolicyArn: policyArn('read') },
      gives: { Tags: [tag('A', '3'), tag('b'), tag('c')], IsTruncated: false },
    },
    {
      call: 'TagPolicy',
      with: { PolicyArn: policyArn('read'), Tags: Array.from({ length: 50 }, (_, index) => tag(`key${index}`)) },
      fails: exceeds('Cannot exceed quota for TagsPerResource: 50'),
    },
    {
      call: 'TagPolicy',
      with: { PolicyArn: policyArn('read'), Tags: [tag('x'), tag('x')] },
      fails: { code: 'InvalidInput', status: 400, message: 'Duplicate tag keys found.' },
    },
    { call: 'TagPolicy', with: { PolicyArn: policyArn('x'), Tags: [] }, fails: noSuchPolicy(policyArn('x')) },
    { call: 'UntagPolicy', with: { PolicyArn: policyArn('x'), TagKeys: ['a'] }, fails: noSuchPolicy(policyArn('x')) },
    { call: 'ListPolicyTags', with: { PolicyArn: policyArn('x') }, fails: noSuchPolicy(policyArn('x')) },
  ],
  'what is no ARN is said to be none': [
    {
      call: 'GetPolicy',
      with: { PolicyArn: 'ReadOnlyAccess/of/aws' },
      fails: { code: 'ValidationError', status: 400, message: 'ARN ReadOnlyAccess/of/aws is not valid.' },
    },
  ],
  'AWS’s policies are shown with their one version, and nobody changes them': [
    { call: 'ListPolicyTags', with: { PolicyArn: readOnly }, gives: { Tags: [], IsTruncated: false } },
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: readOnly, PolicyDocument: allowing('*') },
      fails: keptByAws(readOnly),
    },
    { call: 'DeletePolicy', with: { PolicyArn: readOnly }, fails: keptByAws(readOnly) },
    { call: 'TagPolicy', with: { PolicyArn: readOnly, Tags: [tag('a')] }, fails: keptByAws(readOnly) },
    {
      call: 'GetPolicy',
      with: { PolicyArn: 'arn:aws:iam::aws:policy/NoSuchAccess' },
      fails: noSuchPolicy('arn:aws:iam::aws:policy/NoSuchAccess'),
    },
  ],
  'a list is limited to what is attached, to one use, and to a path': [
    createPolicy('attached', { Path: '/team/' }),
    createPolicy('boundary'),
    createPolicy('idle'),
    createUser('alice', { PermissionsBoundary: policyArn('boundary') }),
    { call: 'AttachUserPolicy', with: { UserName: 'alice', PolicyArn: policyArn('attached', '/team/') } },
    { call: 'AttachUserPolicy', with: { UserName: 'alice', PolicyArn: readOnly } },
    {
      call: 'ListPolicies',
      with: { OnlyAttached: true },
      pagesOf: 'Policies',
      gives: [
        listedPolicy('attached', '/team/', { AttachmentCount: 1 }),
        expect.objectContaining({ Arn: readOnly, AttachmentCount: 1, IsAttachable: true }),
      ],
    },
    {
      call: 'ListPolicies',
      with: { PolicyUsageFilter: 'PermissionsBoundary' },
      gives: {
        Policies: [listedPolicy('boundary', '/', { PermissionsBoundaryUsageCount: 1 })],
        IsTruncated: false,
      },
    },
    {
      call: 'ListPolicies',
      with: { PolicyUsageFilter: 'PermissionsPolicy', Scope: 'Local' },
      gives: { Policies: [listedPolicy('attached', '/team/', { AttachmentCount: 1 })], IsTruncated: false },
    },
    {
      call: 'ListPolicies',
      with: { PathPrefix: '/team/' },
      gives: { Policies: [listedPolicy('attached', '/team/', { AttachmentCount: 1 })], IsTruncated: false },
    },
    { call: 'DeletePolicy', with: { PolicyArn: policyArn('idle') } },
  ],
};

describe('managed policies', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('of AWS are all listed, and each is attachable', async () => {
    const names: string[] = [];
    for (const [, { name }] of managedPolicies('aws').after('')) names.push(name);
    await runScenario('in process', {
      steps: [
        {
          call: 'ListPolicies',
          with: { Scope: 'AWS', MaxItems: 1000 },
          gives: {
            Policies: names
              .slice(0, 1000)
              .map((name) => expect.objectContaining({ PolicyName: name, AttachmentCount: 0, IsAttachable: true })),
            IsTruncated: true,
            Marker: expect.any(String),
          },
        },
      ],
    });
  });

  it('were updated when their newest version was made, be it the default or not', async () => {
    const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() } });
    const iam = new IAMClient(emulator.clientConfig());
    const PolicyArn = policyArn('read');
    const later = (seconds: number) => new Date(scenarioTime.getTime() + seconds * 1000);
    await iam.send(new CreatePolicyCommand({ PolicyName: 'read', PolicyDocument: allowing('s3:Get*') }));
    emulator.advance('10s');
    await iam.send(new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: allowing('s3:List*') }));
    emulator.advance('10s');
    await iam.send(new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId: 'v2' }));
    const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
    expect(Policy).toMatchObject({ CreateDate: later(0), UpdateDate: later(10), DefaultVersionId: 'v2' });
  });

  it('are limited in number by a quota', async () => {
    await runScenario('in process', {
      options: { quotas: { policies: 1 } },
      steps: [
        createPolicy('one'),
        {
          call: 'CreatePolicy',
          with: { PolicyName: 'two', PolicyDocument: allowing('*') },
          fails: exceeds('Cannot exceed quota for PoliciesPerAccount: 1'),
        },
      ],
    });
  });
});
