import type { PolicyDocument, PolicyStatement } from '@iamkit/policy/document';
import { expect } from 'vitest';
import type { AccountDeclaration } from '../account-declaration.js';
import { trusting } from './policies.js';
import type { Step } from './scenario.js';

export const id = '123456789012';
export const arn = (kind: string, name: string): string => `arn:aws:iam::${id}:${kind}/${name}`;
export const allow = (action: string, resource = '*', more: Partial<PolicyStatement> = {}): PolicyStatement => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
});
export const deny = (action: string, resource = '*'): PolicyStatement => ({
  ...allow(action, resource),
  Effect: 'Deny',
});
const policy = (...statements: readonly PolicyStatement[]): PolicyDocument<'identity'> => ({
  Version: '2012-10-17',
  Statement: statements,
});
export const text = (...statements: readonly PolicyStatement[]): string => JSON.stringify(policy(...statements));
export const conditional = (operator: string, key: string, value: string): Pick<PolicyStatement, 'Condition'> => ({
  Condition: { [operator]: { [key]: value } },
});

/** A user with a group, one with a boundary, and a role. */
export const accounts: readonly AccountDeclaration[] = [
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

/** The result of an action without resources. */
export const result = (action: string, decision: string, more: object = {}): object => ({
  EvalActionName: action,
  EvalResourceName: '*',
  EvalDecision: decision,
  MatchedStatements: [],
  MissingContextValues: [],
  ...more,
});
/** A statement of a policy, wherever it stands. */
export const by = (source: string): unknown => expect.objectContaining({ SourcePolicyId: source });
const gives = (...results: readonly unknown[]): object => ({ EvaluationResults: results, IsTruncated: false });
export const custom = (input: object, ...results: readonly unknown[]): Step => ({
  call: 'SimulateCustomPolicy',
  with: input,
  gives: gives(...results),
});
export const principal = (source: string, input: object, ...results: readonly unknown[]): Step => ({
  call: 'SimulatePrincipalPolicy',
  with: { PolicySourceArn: source, ...input },
  gives: gives(...results),
});
export const invalid = (call: string, input: object, message: unknown): Step => ({
  call,
  with: input,
  fails: { code: 'InvalidInput', status: 400, message: message as string },
});

/** One statement on lines of its own. */
export const lines: string = `{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Effect": "Allow",
      "Action": "s3:*",
      "Resource": "*"
    }
  ]
}`;
