import { describe, expect, it } from 'vitest';
import {
  allowing,
  conflicts,
  createPolicy,
  createUser,
  createVersion,
  exceeds,
  listedPolicy,
  noSuchEntity,
  policyArn,
} from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
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
};

describe('managed policies', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
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
