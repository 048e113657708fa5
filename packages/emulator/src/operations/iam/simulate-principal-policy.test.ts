import { describe, expect, it } from 'vitest';
import { noSuchEntity, policyArn } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';
import { accounts, allow, arn, by, id, invalid, principal, result, text } from '../../testing/simulations.js';

const scenarios: Readonly<Record<string, readonly Step[]>> = {
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
  'who is nobody, or nobody’s policies, cannot be simulated': [
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
};

describe('the simulation of the policies that somebody has', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });
});
