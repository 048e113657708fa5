import { describe, expect, it } from 'vitest';
import type { AccessRequest } from './access-request.js';
import { compilePolicies } from './compile-policies.js';
import { evaluate } from './evaluate.js';
import type { PolicySet } from './policy-set.js';

const request: AccessRequest = {
  principal: 'arn:aws:iam::111122223333:user/alice',
  action: 's3:PutObject',
  resource: 'arn:aws:s3:::uploads/a.txt',
};

const allowAll = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;

const everyKindOfFinding: PolicySet = {
  identity: [
    {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'Reads', Effect: 'Allow', Action: 's3:Get*', Resource: '*' },
        { Effect: 'Allow', NotAction: ['s3:Put*', 'iam:*'], Resource: '*' },
        { Effect: 'Allow', Action: 's3:PutObject', Resource: ['arn:aws:s3:::other/*'] },
        { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::uploads/*' },
      ],
    },
    {
      Version: '2012-10-17',
      Statement: {
        Sid: 'Uploads',
        Effect: 'Allow',
        Action: 's3:PutObject',
        Resource: 'arn:aws:s3:::uploads/*',
        Condition: {
          StringLike: { 's3:prefix': '*' },
          StringEquals: { 'aws:RequestTag/team': ['red', 'blue'] },
        },
      },
    },
  ],
  resource: {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { AWS: '444455556666', Service: ['sns.amazonaws.com'] },
        Action: '*',
        Resource: '*',
      },
      { Effect: 'Deny', NotPrincipal: { AWS: request.principal }, Action: '*', Resource: '*' },
      { Effect: 'Allow', Action: '*', Resource: '*' },
      { Effect: 'Allow', Principal: '*', Action: 's3:PutObject', Resource: '*' },
    ],
  },
};

describe('an explanation', () => {
  it('says of every statement what it did, or at which element it failed', () => {
    const context = { 's3:prefix': 'x', 'aws:RequestTag/team': 'green' };
    const { layers, outcome, reason } = evaluate(everyKindOfFinding, { ...request, context });
    expect({ outcome, reason }).toEqual({ outcome: 'allowed', reason: { code: 'resourceAllows', outcome: 'allowed' } });
    const at = (document: number, statement: number, effect: 'Allow' | 'Deny', more: object) => ({
      document,
      statement,
      sid: undefined,
      effect,
      outcome: 'notMatched',
      names: undefined,
      mismatch: undefined,
      ...more,
    });
    expect(layers).toEqual([
      {
        layer: 'resource',
        level: undefined,
        outcome: 'allowed',
        statements: [
          at(0, 0, 'Allow', {
            mismatch: { element: 'Principal', policyValues: ['444455556666', 'sns.amazonaws.com'] },
          }),
          at(0, 1, 'Deny', { mismatch: { element: 'NotPrincipal', policyValues: [request.principal] } }),
          at(0, 2, 'Allow', { mismatch: { element: 'Principal', policyValues: [] } }),
          at(0, 3, 'Allow', { outcome: 'allowed', names: 'itself' }),
        ],
      },
      {
        layer: 'identity',
        level: undefined,
        outcome: 'implicitDeny',
        statements: [
          at(0, 0, 'Allow', { sid: 'Reads', mismatch: { element: 'Action', policyValues: ['s3:Get*'] } }),
          at(0, 1, 'Allow', { mismatch: { element: 'NotAction', policyValues: ['s3:Put*', 'iam:*'] } }),
          at(0, 2, 'Allow', { mismatch: { element: 'Resource', policyValues: ['arn:aws:s3:::other/*'] } }),
          at(0, 3, 'Deny', { mismatch: { element: 'NotResource', policyValues: ['arn:aws:s3:::uploads/*'] } }),
          at(1, 0, 'Allow', {
            sid: 'Uploads',
            mismatch: {
              element: 'Condition',
              operator: 'StringEquals',
              key: 'aws:RequestTag/team',
              policyValues: ['red', 'blue'],
              requestValues: ['green'],
            },
          }),
        ],
      },
    ]);
  });

  it('says that a condition failed because the request has no value, or shows all that it has', () => {
    const condition = (Condition: Record<string, Record<string, string>>) => ({
      identity: {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition },
      } as const,
    });
    const mismatchOf = (policies: PolicySet, context: AccessRequest['context']) =>
      evaluate(policies, { ...request, context }).layers[0]?.statements[0]?.mismatch;
    expect(mismatchOf(condition({ Bool: { 'aws:SecureTransport': 'true' } }), {})).toMatchObject({ requestValues: [] });
    expect(
      mismatchOf(condition({ 'ForAllValues:StringEquals': { 'aws:TagKeys': 'a' } }), { 'aws:TagKeys': ['a', 'b'] }),
    ).toMatchObject({ operator: 'ForAllValues:StringEquals', requestValues: ['a', 'b'] });
    expect(mismatchOf(condition({ StringEquals: { 'aws:PrincipalType': 'Account' } }), {})).toMatchObject({
      requestValues: ['User'],
    });
  });

  it('shows a Deny as the statement that denied, though others allow before and after it', () => {
    const freeze = { ...allowAll, Statement: { ...allowAll.Statement, Sid: 'Freeze', Effect: 'Deny' } } as const;
    const decision = evaluate({ identity: [allowAll, freeze, allowAll] }, request);
    expect(decision.reason).toEqual({ code: 'statementDenies', outcome: 'explicitDeny', layer: 'identity' });
    expect(decision.layers[0]?.outcome).toBe('explicitDeny');
    expect(decision.layers[0]?.statements[1]).toMatchObject({ document: 1, sid: 'Freeze', outcome: 'denied' });
  });

  it('shows SCPs and RCPs a level each, root first, and an RCP without a Deny as allowing', () => {
    const ec2 = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ec2:*', Resource: '*' } } as const;
    const { layers, reason } = evaluate(
      { identity: allowAll, serviceControl: [[allowAll], [ec2, ec2], []], resourceControl: [[], []] },
      request,
    );
    expect(layers.map(({ layer, level, outcome }) => [layer, level, outcome])).toEqual([
      ['resourceControl', 0, 'allowed'],
      ['resourceControl', 1, 'allowed'],
      ['serviceControl', 0, 'allowed'],
      ['serviceControl', 1, 'implicitDeny'],
      ['serviceControl', 2, 'implicitDeny'],
      ['identity', undefined, 'allowed'],
    ]);
    expect(layers[3]?.statements.map(({ document, statement }) => [document, statement])).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(reason).toEqual({ code: 'layerDoesNotAllow', outcome: 'implicitDeny', layer: 'serviceControl' });
  });

  it('shows a statement of the resource that names another as one that does not match, whoever asks', () => {
    const Statement = { Effect: 'Allow', Principal: { AWS: '444455556666', Service: 'sqs.amazonaws.com' } } as const;
    const policies = { resource: { Version: '2012-10-17', Statement: { ...Statement, Action: '*' } } } as const;
    const provider = 'arn:aws:iam::111122223333:saml-provider/Corp';
    for (const principal of [request.principal, 'sns.amazonaws.com', provider, 'anonymous'])
      expect(evaluate(policies, { ...request, principal }).layers).toMatchObject([
        { outcome: 'implicitDeny', statements: [{ outcome: 'notMatched', mismatch: { element: 'Principal' } }] },
      ]);
  });

  it('shows as what an Allow of the resource names the caller', () => {
    expect(evaluate({ identity: allowAll }, request).layers[0]?.statements[0]).toMatchObject({
      outcome: 'allowed',
      names: undefined,
    });
    const namesOf = (AWS: string) =>
      evaluate(
        { resource: { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: { AWS }, Action: '*' } } },
        { ...request, principal: 'arn:aws:sts::111122223333:assumed-role/app/run' },
      ).layers[0]?.statements[0]?.names;
    expect(namesOf('111122223333')).toBe('account');
    expect(namesOf('arn:aws:iam::111122223333:role/app')).toBe('issuer');
    expect(namesOf('arn:aws:sts::111122223333:assumed-role/app/run')).toBe('itself');
    expect(namesOf('*')).toBe('itself');
    expect(namesOf('444455556666')).toBeUndefined();
  });

  it('shows a layer that does not bind the caller as not in force', () => {
    const { layers } = evaluate(
      { identity: allowAll, serviceControl: [allowAll] },
      { ...request, principal: 'sns.amazonaws.com' },
    );
    expect(layers.map(({ layer, outcome, statements }) => [layer, outcome, statements])).toEqual([
      ['serviceControl', 'notInForce', []],
      ['identity', 'notInForce', []],
    ]);
  });

  it('lists the layers that were not given, and not those that are known to be empty', () => {
    expect(evaluate({ identity: allowAll, serviceControl: [], session: [] }, request).unseen).toEqual([
      'resourceControl',
      'resource',
      'permissionsBoundary',
      'endpoint',
    ]);
  });

  it.each([
    ['the request', { resourceAccount: '444455556666' }, { id: '444455556666', from: 'request' }],
    ['the ARN', { resource: 'arn:aws:sqs:us-east-1:444455556666:q' }, { id: '444455556666', from: 'resource' }],
    ['the caller', {}, { id: '111122223333', from: 'principal' }],
    ['nothing', { principal: 'anonymous' }, { id: undefined, from: 'nothing' }],
  ])('says that the account of the resource is known from %s', (_, more, resourceAccount) => {
    expect(evaluate({}, { ...request, ...more }).resourceAccount).toEqual(resourceAccount);
  });

  it('is frozen through and through, and does not follow later changes of the request', () => {
    const mutable = { ...request, context: { 's3:prefix': 'x' } };
    const decision = evaluate(everyKindOfFinding, mutable);
    mutable.action = 's3:GetObject';
    expect(decision.request.action).toBe('s3:PutObject');
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null || path === '.request.context') return;
      expect(Object.isFrozen(value), path).toBe(true);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(decision, '');
  });

  it('is made anew for every request, though findings about other actions are shared', () => {
    const access = compilePolicies({
      identity: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' } },
    });
    const outcomes = ['s3:GetObject', 's3:PutObject', 's3:GetObject', 's3:DeleteObject'].map(
      (action) => access.explain({ ...request, action }).layers[0]?.statements[0]?.outcome,
    );
    expect(outcomes).toEqual(['allowed', 'notMatched', 'allowed', 'notMatched']);
  });
});
