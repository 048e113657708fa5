import { describe, expect, it } from 'vitest';
import type { PolicyStatement } from '../document/policy-document.js';
import type { AccessRequest } from './access-request.js';
import { describeDecision } from './describe-decision.js';
import { evaluate } from './evaluate.js';
import type { PolicySet } from './policy-set.js';

const alice = 'arn:aws:iam::111122223333:user/alice';
const put = 's3:PutObject on arn:aws:s3:::uploads/a.txt';
const request: AccessRequest = { principal: alice, action: 's3:PutObject', resource: 'arn:aws:s3:::uploads/a.txt' };

const document = (...Statement: readonly PolicyStatement[]) => ({ Version: '2012-10-17' as const, Statement });
const statement = (more: Partial<PolicyStatement> = {}): PolicyStatement => ({
  Effect: 'Allow',
  Action: 's3:PutObject',
  Resource: '*',
  ...more,
});
const uploads = statement({ Sid: 'Uploads', Condition: { StringEquals: { 'aws:RequestTag/team': 'red' } } });
const other = statement({ Action: 'ec2:*' });

const rows: readonly (readonly [what: string, policies: PolicySet, more: Partial<AccessRequest>, text: string])[] = [
  [
    'the closest statement and the condition it failed at',
    { identity: document(other, statement({ Resource: 'arn:aws:s3:::x' }), uploads) },
    {},
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[2] 'Uploads': condition StringEquals aws:RequestTag/team wants 'red', the request has none`,
  ],
  [
    'what the request has for the key',
    { identity: document(statement({ Condition: { 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } } })) },
    { context: { 'aws:TagKeys': ['a', 'c'] } },
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[0]: condition ForAllValues:StringEquals aws:TagKeys wants 'a' or 'b', the request has 'a' and 'c'`,
  ],
  [
    'a moment as IAM writes it',
    { identity: document(statement({ Condition: { DateLessThan: { 'aws:CurrentTime': '2026-01-01' } } })) },
    { context: { 'aws:CurrentTime': new Date('2026-11-24T08:00:00Z') } },
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[0]: condition DateLessThan aws:CurrentTime wants '2026-01-01', the request has '2026-11-24T08:00:00Z'`,
  ],
  [
    'a resource that is another',
    { identity: document(statement({ Resource: ['arn:aws:s3:::x', 'arn:aws:s3:::y'] })) },
    {},
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[0]: Resource is 'arn:aws:s3:::x' or 'arn:aws:s3:::y', the request's is 'arn:aws:s3:::uploads/a.txt'`,
  ],
  [
    'no more than five of many values',
    { identity: document(statement({ Resource: ['1', '2', '3', '4', '5', '6', '7'] })) },
    {},
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[0]: Resource is '1' or '2' or '3' or '4' or '5' or 2 more, the request's is 'arn:aws:s3:::uploads/a.txt'`,
  ],
  [
    'all of five values',
    { identity: document(statement({ Resource: ['1', '2', '3', '4', '5'] })) },
    {},
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[0]: Resource is '1' or '2' or '3' or '4' or '5', the request's is 'arn:aws:s3:::uploads/a.txt'`,
  ],
  [
    'a resource that is excepted',
    { identity: document({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::uploads/*' }) },
    {},
    `implicitDeny: no statement allows ${put}; closest: identity[0].Statement[0]: NotResource is 'arn:aws:s3:::uploads/*', the request's is 'arn:aws:s3:::uploads/a.txt'`,
  ],
  [
    'a caller that is another, which is closer than a resource that is another',
    { identity: document(statement({ Resource: '1' })), resource: document(statement({ Principal: { AWS: 'x' } })) },
    {},
    `implicitDeny: no statement allows ${put}; closest: resource[0].Statement[0]: Principal is 'x', the request's is '${alice}'`,
  ],
  [
    'nothing as close where no statement is about the action',
    { identity: document(other, statement({ NotAction: '*', Action: undefined } as object)) },
    {},
    `implicitDeny: no statement allows ${put}`,
  ],
  [
    'no Deny as close',
    { identity: document({ ...uploads, Effect: 'Deny' }) },
    {},
    `implicitDeny: no statement allows ${put}`,
  ],
  [
    'that the account is trusted and its policies do not allow',
    {
      identity: document(other),
      resource: document(statement({ Principal: { AWS: '111122223333' } }), statement({ Principal: { AWS: 'x' } })),
    },
    {},
    `implicitDeny: resource[0].Statement[0] leaves it to the account, where none allows ${put}`,
  ],
  [
    'that the resource allows, and the identity policies of another account do not',
    {
      identity: document(uploads),
      resource: document(statement({ Principal: { AWS: alice } }), statement({ Principal: { AWS: 'x' } })),
    },
    { resourceAccount: '444455556666' },
    `implicitDeny: resource[0].Statement[0] is not enough by itself, and no identity policy allows ${put}; closest: identity[0].Statement[0] 'Uploads': condition StringEquals aws:RequestTag/team wants 'red', the request has none`,
  ],
  [
    'that no identity policy was given',
    {},
    {},
    `implicitDeny: no identity policy was given, and one must allow ${put}`,
  ],
  [
    'that no resource policy was given across accounts',
    { identity: document(statement()) },
    { resourceAccount: '444455556666' },
    `implicitDeny: no resource policy was given, and one must allow ${put}`,
  ],
  [
    'that no policy of the resource allows across accounts where it is known that there is none',
    { identity: document(statement()), resource: [] },
    { resourceAccount: '444455556666' },
    `implicitDeny: no resource policy allows ${put}`,
  ],
  [
    'that the boundary does not allow',
    {
      identity: document(statement()),
      permissionsBoundary: document(uploads),
      resource: document(statement({ Principal: { AWS: 'x' } })),
    },
    {},
    `implicitDeny: no permissionsBoundary policy allows ${put}; closest: permissionsBoundary[0].Statement[0] 'Uploads': condition StringEquals aws:RequestTag/team wants 'red', the request has none`,
  ],
  [
    'which level of SCPs does not allow',
    {
      identity: document(statement()),
      serviceControl: [[document(statement())], [document(other), document(uploads)]],
    },
    {},
    `implicitDeny: no serviceControl policy at level 1 allows ${put}; closest: serviceControl[1][1].Statement[0] 'Uploads': condition StringEquals aws:RequestTag/team wants 'red', the request has none`,
  ],
  [
    'no statement of another level of SCPs as close',
    {
      identity: document(statement()),
      serviceControl: [[document(statement(), uploads)], [document(other)]],
    },
    {},
    `implicitDeny: no serviceControl policy at level 1 allows ${put}`,
  ],
  [
    'the statement that denies',
    {
      identity: document(statement()),
      serviceControl: [[document(statement()), document({ ...other, Effect: 'Deny', Action: '*', Sid: 'Freeze' })]],
    },
    {},
    `explicitDeny: serviceControl[0][1].Statement[0] 'Freeze' denies ${put}`,
  ],
  [
    'the statement that allows',
    { identity: document(other, statement()) },
    {},
    `allowed: identity[0].Statement[1] allows ${put}`,
  ],
  [
    'the first of several statements that allow',
    { identity: document(statement(), statement()) },
    {},
    `allowed: identity[0].Statement[0] allows ${put}`,
  ],
  [
    'the statement of the resource that allows',
    { resource: document(statement({ Principal: '*' })) },
    {},
    `allowed: resource[0].Statement[0] allows ${put}`,
  ],
  [
    'both statements across accounts',
    { identity: document(statement()), resource: document(statement({ Principal: '*' })) },
    { resourceAccount: '444455556666' },
    `allowed: identity[0].Statement[0] and resource[0].Statement[0] allow ${put}`,
  ],
  [
    'that root users may do all',
    {},
    { principal: 'arn:aws:iam::111122223333:root' },
    `allowed: root users may call ${put}`,
  ],
  [
    'that root users may not assume roles',
    {},
    { principal: 'arn:aws:iam::111122223333:root', action: 'sts:AssumeRole' },
    'implicitDeny: root users may not call sts:AssumeRole',
  ],
  [
    'that no permission is needed',
    {},
    { action: 'sts:GetCallerIdentity', resource: '*' },
    'allowed: sts:GetCallerIdentity needs no permission',
  ],
  [
    'that a federated user needs a session policy',
    { identity: document(statement()) },
    { principal: 'arn:aws:sts::111122223333:federated-user/carla' },
    `implicitDeny: a federated user needs a session policy that allows ${put}`,
  ],
  [
    'that public access is blocked',
    { identity: document(statement()), resource: document(statement({ Principal: '*' })) },
    { resourceAccount: '444455556666', restrictPublicBuckets: true },
    `implicitDeny: the bucket policy is public, and RestrictPublicBuckets blocks ${put}`,
  ],
  [
    'that AWS keeps a resource',
    { identity: document(statement({ Action: '*' })) },
    { action: 'iam:DeletePolicy', resource: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
    'implicitDeny: AWS lets nobody call iam:DeletePolicy on arn:aws:iam::aws:policy/ReadOnlyAccess',
  ],
];

describe('describeDecision', () => {
  it.each(rows)('says %s', (_, policies, more, text) => {
    expect(describeDecision(evaluate(policies, { ...request, ...more }))).toBe(text);
  });
});
