import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../../account-declaration.js';
import { noSuchEntity, policyArn, trusting } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const id = '123456789012';
const arn = (kind: string, name: string) => `arn:aws:iam::${id}:${kind}/${name}`;
const allow = (action: string, resource = '*', more: object = {}) => ({
  Effect: 'Allow' as const,
  Action: action,
  Resource: resource,
  ...more,
});
const deny = (action: string, resource = '*') => ({ ...allow(action, resource), Effect: 'Deny' as const });
type Statement = ReturnType<typeof allow | typeof deny>;
const policy = (...statements: readonly Statement[]) => ({
  Version: '2012-10-17' as const,
  Statement: statements,
});
const text = (...statements: readonly Statement[]) => JSON.stringify(policy(...statements));
const conditional = (operator: string, key: string, value: string) => ({ Condition: { [operator]: { [key]: value } } });

const accounts: readonly AccountDeclaration[] = [
  {
    id,
    policies: [
      { name: 'lists', document: policy(allow('s3:List*')) },
      { name: 'gets', document: policy(allow('s3:Get*')) },
    ],
    groups: [{ name: 'staff', attachedPolicies: ['lists'] }],
    users: [
      {
        name: 'alice',
        path: '/team/',
        groups: ['staff'],
        inlinePolicies: { home: policy(allow('s3:GetObject', 'arn:aws:s3:::home/${aws:username}/*')) },
      },
      { name: 'bob', attachedPolicies: ['gets', 'lists'], permissionsBoundary: 'gets' },
    ],
    roles: [
      {
        name: 'server',
        trustPolicy: JSON.parse(trusting({ Service: 'ec2.amazonaws.com' })),
        inlinePolicies: {
          own: policy(allow('sqs:SendMessage', '*', conditional('Bool', 'aws:SecureTransport', 'true'))),
        },
      },
    ],
  },
];

const result = (action: string, decision: string, more: object = {}) => ({
  EvalActionName: action,
  EvalResourceName: '*',
  EvalDecision: decision,
  MatchedStatements: [],
  MissingContextValues: [],
  ...more,
});
const matched = (
  source: string,
  start: readonly [number, number],
  end: readonly [number, number],
  type = 'IAM Policy',
) => ({
  SourcePolicyId: source,
  SourcePolicyType: type,
  StartPosition: { Line: start[0], Column: start[1] },
  EndPosition: { Line: end[0], Column: end[1] },
});
const by = (source: string) => expect.objectContaining({ SourcePolicyId: source });
const gives = (...results: readonly unknown[]) => ({ EvaluationResults: results, IsTruncated: false });
const custom = (input: object, ...results: readonly unknown[]): Step => ({
  call: 'SimulateCustomPolicy',
  with: input,
  gives: gives(...results),
});
const principal = (source: string, input: object, ...results: readonly unknown[]): Step => ({
  call: 'SimulatePrincipalPolicy',
  with: { PolicySourceArn: source, ...input },
  gives: gives(...results),
});
const invalid = (call: string, input: object, message: unknown): Step => ({
  call,
  with: input,
  fails: { code: 'InvalidInput', status: 400, message: message as string },
});

const lines = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:*",
      "Resource": "*"
    }
  ]
}`;
const oneStatement = `{"Version":"2012-10-17","Statement": {"Effect":"Allow","Action":"s3:*","Resource":"*"}}`;
const two = text(allow('s3:*'), deny('s3:Put*'));

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'policies of one’s own decide action by action, and statements are shown where they stand': [
    custom(
      { PolicyInputList: [lines], ActionNames: ['s3:GetObject', 'sqs:SendMessage'] },
      result('s3:GetObject', 'allowed', { MatchedStatements: [matched('PolicyInputList.1', [3, 17], [8, 6])] }),
      result('sqs:SendMessage', 'implicitDeny'),
    ),
    custom(
      { PolicyInputList: [text(allow('sqs:*')), two], ActionNames: ['s3:GetObject', 's3:PutObject'] },
      result('s3:GetObject', 'allowed', { MatchedStatements: [matched('PolicyInputList.2', [1, 38], [1, 87])] }),
      result('s3:PutObject', 'explicitDeny', { MatchedStatements: [matched('PolicyInputList.2', [1, 87], [1, 139])] }),
    ),
    custom(
      { PolicyInputList: [oneStatement], ActionNames: ['s3:GetObject'] },
      result('s3:GetObject', 'allowed', { MatchedStatements: [matched('PolicyInputList.1', [1, 37], [1, 87])] }),
    ),
  ],
  'resources have results of their own': [
    custom(
      {
        PolicyInputList: [text(allow('s3:*', 'arn:aws:s3:::good/*'), deny('s3:*', 'arn:aws:s3:::bad/*'))],
        ActionNames: ['s3:GetObject'],
        ResourceArns: ['arn:aws:s3:::good/a', 'arn:aws:s3:::bad/a', 'arn:aws:s3:::other/a'],
      },
      expect.objectContaining({
        EvalResourceName: '*',
        EvalDecision: 'explicitDeny',
        ResourceSpecificResults: [
          expect.objectContaining({ EvalResourceName: 'arn:aws:s3:::good/a', EvalResourceDecision: 'allowed' }),
          expect.objectContaining({ EvalResourceName: 'arn:aws:s3:::bad/a', EvalResourceDecision: 'explicitDeny' }),
          expect.objectContaining({
            EvalResourceName: 'arn:aws:s3:::other/a',
            EvalResourceDecision: 'implicitDeny',
            MatchedStatements: [],
          }),
        ],
      }),
    ),
    custom(
      { PolicyInputList: [lines], ActionNames: ['s3:GetObject'], ResourceArns: ['arn:aws:s3:::good/a'] },
      result('s3:GetObject', 'allowed', {
        EvalResourceName: 'arn:aws:s3:::good/a',
        MatchedStatements: [by('PolicyInputList.1')],
        ResourceSpecificResults: [
          {
            EvalResourceName: 'arn:aws:s3:::good/a',
            EvalResourceDecision: 'allowed',
            MatchedStatements: [by('PolicyInputList.1')],
            MissingContextValues: [],
          },
        ],
      }),
    ),
  ],
  'context keys decide, and the missing ones are named': [
    custom(
      {
        PolicyInputList: [
          text(allow('s3:*', '*', conditional('IpAddress', 'aws:SourceIp', '203.0.113.0/24')), {
            ...deny('s3:Put*'),
            ...{ Condition: { 'ForAnyValue:StringEquals': { 'aws:TagKeys': 'cost' } } },
          }),
        ],
        ActionNames: ['s3:PutObject'],
        ContextEntries: [
          { ContextKeyName: 'aws:sourceip', ContextKeyType: 'ip', ContextKeyValues: ['203.0.113.7'] },
          { ContextKeyName: 'aws:TagKeys', ContextKeyType: 'stringList', ContextKeyValues: ['a', 'cost'] },
        ],
      },
      result('s3:PutObject', 'explicitDeny', { MatchedStatements: [by('PolicyInputList.1')] }),
    ),
    custom(
      {
        PolicyInputList: [text(allow('s3:*', '*', conditional('IpAddress', 'aws:SourceIp', '203.0.113.0/24')))],
        ActionNames: ['s3:GetObject'],
      },
      result('s3:GetObject', 'implicitDeny', { MissingContextValues: ['aws:SourceIp'] }),
    ),
  ],
  'a boundary and an organization limit, and say so': [
    custom(
      {
        PolicyInputList: [text(allow('s3:*'))],
        PermissionsBoundaryPolicyInputList: [text(allow('s3:Get*'))],
        OrderedOrganizationPolicyInputList: [
          { ServiceControlPolicyInputList: [text(allow('*'))] },
          { ServiceControlPolicyInputList: [text(allow('s3:GetObject'), allow('s3:PutObject'))] },
        ],
        ActionNames: ['s3:GetObject', 's3:PutObject', 's3:GetBucketAcl'],
      },
      result('s3:GetObject', 'allowed', {
        MatchedStatements: [by('PolicyInputList.1')],
        PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true },
        OrganizationsDecisionDetail: { AllowedByOrganizations: true },
      }),
      result('s3:PutObject', 'implicitDeny', {
        PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
        OrganizationsDecisionDetail: { AllowedByOrganizations: true },
      }),
      result('s3:GetBucketAcl', 'implicitDeny', {
        PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true },
        OrganizationsDecisionDetail: { AllowedByOrganizations: false },
      }),
    ),
  ],
  'the policy of a resource allows whom it names': [
    custom(
      {
        PolicyInputList: [text(allow('sqs:*'))],
        ResourcePolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { AWS: arn('user', 'alice') },
              Action: 's3:GetObject',
              Resource: 'arn:aws:s3:::b/*',
            },
          ],
        }),
        CallerArn: arn('user', 'alice'),
        ResourceOwner: `arn:aws:iam::${id}:root`,
        ResourceArns: ['arn:aws:s3:::b/a'],
        ActionNames: ['s3:GetObject'],
      },
      expect.objectContaining({
        EvalDecision: 'allowed',
        MatchedStatements: [
          expect.objectContaining({ SourcePolicyId: 'ResourcePolicy', SourcePolicyType: 'Resource Policy' }),
        ],
      }),
    ),
  ],
  'the policies of a user are its own and its groups’, read as it': [
    principal(
      arn('user', 'team/alice'),
      { ActionNames: ['s3:GetObject', 's3:ListBucket'], ResourceArns: ['arn:aws:s3:::home/alice/a'] },
      expect.objectContaining({ EvalDecision: 'allowed', MatchedStatements: [by('user_alice_home')] }),
      expect.objectContaining({ EvalDecision: 'allowed', MatchedStatements: [by('lists')] }),
    ),
    principal(
      arn('user', 'team/alice'),
      { ActionNames: ['s3:GetObject'], ResourceArns: ['arn:aws:s3:::home/alice/a'], CallerArn: arn('user', 'bob') },
      expect.objectContaining({ EvalDecision: 'implicitDeny' }),
    ),
    principal(
      arn('user', 'team/alice'),
      { ActionNames: ['sqs:SendMessage'], PolicyInputList: [text(allow('sqs:*'))] },
      result('sqs:SendMessage', 'allowed', { MatchedStatements: [by('PolicyInputList.1')] }),
    ),
  ],
  'a boundary limits its user, unless another or none is asked for': [
    principal(
      arn('user', 'bob'),
      { ActionNames: ['s3:ListBucket'] },
      result('s3:ListBucket', 'implicitDeny', {
        PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: false },
      }),
    ),
    principal(
      arn('user', 'bob'),
      { ActionNames: ['s3:ListBucket'], PermissionsBoundaryPolicyInputList: [text(allow('*'))] },
      result('s3:ListBucket', 'allowed', {
        MatchedStatements: [by('lists')],
        PermissionsBoundaryDecisionDetail: { AllowedByPermissionsBoundary: true },
      }),
    ),
    principal(
      arn('user', 'bob'),
      {
        ActionNames: ['s3:ListBucket', 's3:GetObject'],
        PolicyExclusionList: [
          { PolicyArn: policyArn('gets'), PolicyType: 'permission-boundary' },
          { PolicyArn: policyArn('gets'), PolicyType: 'user-managed' },
        ],
      },
      result('s3:ListBucket', 'allowed', { MatchedStatements: [by('lists')] }),
      result('s3:GetObject', 'implicitDeny'),
    ),
  ],
  'roles and groups have policies too': [
    principal(
      arn('role', 'server'),
      {
        ActionNames: ['sqs:SendMessage'],
        ContextEntries: [
          { ContextKeyName: 'aws:SecureTransport', ContextKeyType: 'boolean', ContextKeyValues: ['true'] },
        ],
      },
      result('sqs:SendMessage', 'allowed', { MatchedStatements: [by('role_server_own')] }),
    ),
    principal(
      arn('role', 'server'),
      {
        ActionNames: ['sqs:SendMessage'],
        PolicyExclusionList: [
          {
            PolicyType: 'inline',
            InlinePolicyIdentifier: { AttachmentType: 'role', AttachmentName: 'server', PolicyName: 'own' },
          },
        ],
      },
      result('sqs:SendMessage', 'implicitDeny'),
    ),
    principal(
      arn('group', 'staff'),
      { ActionNames: ['s3:ListBucket'] },
      result('s3:ListBucket', 'allowed', { MatchedStatements: [by('lists')] }),
    ),
  ],
  'results are paged by action': [
    {
      call: 'SimulateCustomPolicy',
      with: { PolicyInputList: [lines], ActionNames: ['s3:GetObject', 'sqs:SendMessage', 's3:PutObject'] },
      pagesOf: 'EvaluationResults',
      gives: [
        expect.objectContaining({ EvalActionName: 's3:GetObject', EvalDecision: 'allowed' }),
        expect.objectContaining({ EvalActionName: 'sqs:SendMessage', EvalDecision: 'implicitDeny' }),
        expect.objectContaining({ EvalActionName: 's3:PutObject', EvalDecision: 'allowed' }),
      ],
    },
  ],
  'what cannot be simulated is refused': [
    invalid(
      'SimulateCustomPolicy',
      { PolicyInputList: ['{}'], ActionNames: ['s3:GetObject'] },
      'Invalid policy PolicyInputList.1: The policy has no statement.',
    ),
    invalid(
      'SimulateCustomPolicy',
      { PolicyInputList: [lines], ActionNames: ['s3'.padEnd(4, 'x')] },
      expect.any(String),
    ),
    invalid(
      'SimulateCustomPolicy',
      { PolicyInputList: [lines], ActionNames: ['s3:GetObject'], ResourceHandlingOption: 'EC2-VPC-EBS' },
      'iamkit does not emulate ResourceHandlingOption: give the resources instead.',
    ),
    invalid(
      'SimulateCustomPolicy',
      { PolicyInputList: [lines], ActionNames: ['s3:GetObject'], PermissionsBoundaryPolicyInputList: [lines, lines] },
      'Invalid permissions boundary: there is one at most, and several were given.',
    ),
    invalid(
      'SimulateCustomPolicy',
      { PolicyInputList: [lines], ActionNames: ['s3:GetObject'], ResourceOwner: id },
      `Invalid Resource Owner: ${id}`,
    ),
    ...[
      { CallerArn: arn('role', 'server') },
      {
        ResourcePolicy: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: '*', Action: 's3:*', Resource: '*' }],
        }),
      },
    ].map((more) =>
      invalid(
        'SimulateCustomPolicy',
        { PolicyInputList: [lines], ActionNames: ['s3:GetObject'], ...more },
        'Invalid caller - Caller must be an IAM user in this context.',
      ),
    ),
    ...[['a', 'b'], []].map((values) =>
      invalid(
        'SimulateCustomPolicy',
        {
          PolicyInputList: [lines],
          ActionNames: ['s3:GetObject'],
          ContextEntries: [{ ContextKeyName: 'aws:username', ContextKeyType: 'string', ContextKeyValues: values }],
        },
        'Invalid context entry: aws:username of type string takes one value.',
      ),
    ),
    invalid(
      'SimulatePrincipalPolicy',
      { PolicySourceArn: `arn:aws:sts::${id}:assumed-role/server/session`, ActionNames: ['s3:GetObject'] },
      `Invalid Entity Arn: arn:aws:sts::${id}:assumed-role/server/session does not clearly define entity type and name.`,
    ),
    ...['user/gone', 'user/alice', 'group/gone', 'role/x/server'].map((name) => {
      const [kind = '', last = ''] = [name.split('/')[0], name.split('/').at(-1)];
      return {
        call: 'SimulatePrincipalPolicy',
        with: { PolicySourceArn: `arn:aws:iam::${id}:${name}`, ActionNames: ['s3:GetObject'] },
        fails: noSuchEntity(`The ${kind} with name ${last} cannot be found.`),
      };
    }),
  ],
  'the context keys that policies read are named': [
    {
      call: 'GetContextKeysForCustomPolicy',
      with: {
        PolicyInputList: [
          text(
            allow('s3:*', 'arn:aws:s3:::${aws:username}/*', conditional('IpAddress', 'aws:SourceIp', '203.0.113.0/24')),
          ),
          text(allow('s3:*', '*', conditional('IpAddress', 'AWS:sourceip', '203.0.113.0/24'))),
        ],
      },
      gives: { ContextKeyNames: ['aws:username', 'aws:SourceIp'] },
    },
    {
      call: 'GetContextKeysForPrincipalPolicy',
      with: {
        PolicySourceArn: arn('role', 'server'),
        PolicyInputList: [text(allow('s3:*', '*', conditional('StringEquals', 'aws:PrincipalTag/team', 'blue')))],
      },
      gives: { ContextKeyNames: ['aws:SecureTransport', 'aws:PrincipalTag/team'] },
    },
    {
      call: 'GetContextKeysForPrincipalPolicy',
      with: { PolicySourceArn: arn('user', 'team/alice') },
      gives: { ContextKeyNames: ['aws:username'] },
    },
    invalid(
      'GetContextKeysForCustomPolicy',
      { PolicyInputList: [lines, '{'] },
      expect.stringMatching(/^Invalid policy PolicyInputList\.2: /),
    ),
    {
      call: 'GetContextKeysForPrincipalPolicy',
      with: { PolicySourceArn: arn('user', 'gone') },
      fails: noSuchEntity('The user with name gone cannot be found.'),
    },
  ],
};

describe('the policy simulator', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });
});
