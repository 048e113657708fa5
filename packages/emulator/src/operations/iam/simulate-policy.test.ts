import { describe, expect, it } from 'vitest';
import { runScenario, type Step } from '../../testing/scenario.js';
import {
  accounts,
  allow,
  arn,
  by,
  conditional,
  custom,
  deny,
  id,
  invalid,
  lines,
  result,
  text,
} from '../../testing/simulations.js';

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
  ],
};

describe('the simulation of policies of one’s own', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });
});
