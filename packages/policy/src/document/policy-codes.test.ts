import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.js';
import { policyCodes } from './policy-codes.js';
import type { PolicyKind } from './policy-document.js';
import { policyKinds } from './testing/arbitrary-documents.js';
import { plainPolicy, policyCodeScenarios } from './testing/policy-code-scenarios.js';

describe('what parsePolicy reports', () => {
  it.each(policyCodeScenarios)('$code when $when', ({ code, kind, text, covers, says }) => {
    const result = parsePolicy(text, { kind });
    const found = result.ok ? result.warnings : result.issues;
    expect(result.ok).toBe(policyCodes[code].severity === 'warning');
    // What is around it is without fault, so that nothing else may be reported.
    expect([...new Set(found.map((issue) => issue.code))]).toEqual([code]);
    const issue = found[0];
    expect(text.slice(issue?.offset, issue?.endOffset)).toBe(covers);
    expect(issue?.hint).toBe(policyCodes[code].hint);
    expect(issue?.message).not.toMatch(/\{\w+\}/);
    expect(issue?.message).toContain(says);
  });

  it('has a scenario for every code', () => {
    expect(new Set(policyCodeScenarios.map(({ code }) => code))).toEqual(new Set(Object.keys(policyCodes)));
  });
});

describe('what parsePolicy accepts', () => {
  const condition = (operator: string, key: string, value: unknown) => ({
    Condition: { [operator]: { [key]: value } },
  });
  it.each(policyKinds)('a plain %s policy, without a warning', (kind) => {
    expect(parsePolicy(plainPolicy(kind), { kind })).toMatchObject({ ok: true, warnings: [] });
  });

  const accepted: readonly (readonly [what: string, kind: PolicyKind, statement: object])[] = [
    ['an unknown service and action', 'identity', { Action: 'service-prefix:action-name' }],
    ['a service with a dot', 'identity', { Action: 's3.s:ListBucket' }],
    ['everything', 'identity', { Action: '*', Resource: '*' }],
    ['NotAction with NotResource', 'identity', { Action: null, NotAction: 's3:*', Resource: null, NotResource: '*' }],
    ['a short ARN', 'identity', { Resource: 'arn:aws:waf:*' }],
    ['an ARN of any partition', 'identity', { Resource: ['arn:*:s3:::bucket', 'arn:aws*:s3:::bucket'] }],
    ['an ARN of an unknown service', 'identity', { Resource: 'arn:aws:s33:::bucket' }],
    ['a variable in a resource', 'identity', { Resource: `arn:aws:iam::*:user/\${aws:username}` }],
    ['a variable in place of an account', 'identity', { Resource: `arn:aws:iam::\${aws:PrincipalAccount}:role/a` }],
    [
      'what S3 keeps in a region',
      'identity',
      {
        Resource: ['arn:aws:s3:us-west-2:111122223333:accesspoint/p/object/*', 'arn:aws:s3:*:*:access-grants/default'],
      },
    ],
    [
      'IAM’s root and everything of IAM',
      'identity',
      { Resource: ['arn:aws:iam::*:root', 'arn:aws:iam::111122223333:*'] },
    ],
    [
      'texts, numbers and booleans in a condition',
      'identity',
      { Condition: { NumericLessThan: { 's3:max-keys': [10, '20'] }, Bool: { 'aws:SecureTransport': true } } },
    ],
    [
      'dates of every form',
      'identity',
      condition('DateLessThan', 'aws:CurrentTime', [
        '2026-11-24T12:00:00Z',
        '2016-12-13t2:00:00.593194+23',
        '01T',
        '-292275054',
        1_700_000_000,
        '2026-11-24T12:00:00-05:00',
      ]),
    ],
    [
      'an account that may assume a role',
      'trust',
      { Principal: { AWS: ['*', '111122223333', 'arn:aws-cn:iam::111122223333:root'] } },
    ],
    [
      'identity providers',
      'trust',
      {
        Principal: {
          Federated: [
            'cognito-identity.amazonaws.com',
            'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
          ],
        },
        Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
      },
    ],
    ['an action of a trust policy in another case', 'trust', { Action: 'STS:assumerole' }],
    ['all of sts in a trust policy', 'trust', { Action: 'sts:*' }],
    [
      'a session and a federated user',
      'resource',
      {
        Principal: {
          AWS: [
            'arn:aws:sts::111122223333:assumed-role/deployer/build',
            'arn:aws:sts::111122223333:federated-user/alice',
          ],
        },
      },
    ],
    [
      'an origin access identity',
      'resource',
      { Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1' } },
    ],
    ['an account id with dashes', 'resource', { Principal: { AWS: '1111-2222-3333' } }],
    ['a canonical user', 'resource', { Principal: { CanonicalUser: 'a'.repeat(64) } }],
    ['everyone but one', 'resource', { Effect: 'Deny', Principal: null, NotPrincipal: { AWS: '111122223333' } }],
    ['a statement id with spaces in a resource policy', 'resource', { Sid: 'Allow access for administrators' }],
    ['wide characters in a bucket policy', 'resource', { Resource: 'arn:aws:s3:::bucket/日本/*' }],
    ['API Gateway’s short form', 'resource', { Resource: 'execute-api:/prod/GET/*' }],
    [
      'an SCP that allows under a condition',
      'serviceControl',
      { Effect: 'Allow', ...condition('StringEquals', 'aws:RequestedRegion', 'eu-west-1') },
    ],
  ];
  it.each(accepted)('%s', (_, kind, statement) => {
    expect(parsePolicy(plainPolicy(kind, statement), { kind })).toMatchObject({
      ok: true,
      warnings: [],
    });
  });
});
