import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDenied } from './denied.js';

const alice = 'arn:aws:iam::123456789012:user/alice';
const encoded = 'GHi3Mmcygm9wNWTtxemhhQKYGdXfcL1Dn5TQ-_';

// The shapes AWS documents, and shapes quoted in public reports of denials.
const sentences = [
  {
    message: `User: ${alice} is not authorized to perform: codecommit:ListRepositories because no service control policy allows the codecommit:ListRepositories action`,
    denied: {
      principal: alice,
      action: 'codecommit:ListRepositories',
      because: 'service control policy',
      explicit: false,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: codecommit:ListDeployments with an explicit deny in a service control policy`,
    denied: {
      principal: alice,
      action: 'codecommit:ListDeployments',
      because: 'service control policy',
      explicit: true,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: iam:ListRoles on resource: arn:aws:iam::123456789012:role/* with an explicit deny in a service control policy: arn:aws:organizations::987654321098:policy/o-abc/service_control_policy/p-2kgn`,
    denied: {
      principal: alice,
      action: 'iam:ListRoles',
      resource: 'arn:aws:iam::123456789012:role/*',
      because: 'service control policy',
      explicit: true,
      policyArn: 'arn:aws:organizations::987654321098:policy/o-abc/service_control_policy/p-2kgn',
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:us-east-1:123456789012:secret:* because no resource-based policy allows the secretsmanager:GetSecretValue action`,
    denied: {
      principal: alice,
      action: 'secretsmanager:GetSecretValue',
      resource: 'arn:aws:secretsmanager:us-east-1:123456789012:secret:*',
      because: 'resource-based policy',
      explicit: false,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/Audit because no role trust policy allows the sts:AssumeRole action`,
    denied: {
      principal: alice,
      action: 'sts:AssumeRole',
      resource: 'arn:aws:iam::123456789012:role/Audit',
      because: 'role trust policy',
      explicit: false,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: codecommit:ListRepositories because no permissions boundary allows the codecommit:ListRepositories action`,
    denied: {
      principal: alice,
      action: 'codecommit:ListRepositories',
      because: 'permissions boundary',
      explicit: false,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: sqs:SendMessage on resource: arn:aws:sqs:us-east-1:123456789012:q with an explicit deny in a permissions boundary`,
    denied: {
      principal: alice,
      action: 'sqs:SendMessage',
      resource: 'arn:aws:sqs:us-east-1:123456789012:q',
      because: 'permissions boundary',
      explicit: true,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: codecommit:ListRepositories because no session policy allows the codecommit:ListRepositories action`,
    denied: { principal: alice, action: 'codecommit:ListRepositories', because: 'session policy', explicit: false },
  },
  {
    message: `User: ${alice} is not authorized to perform: codecommit:ListRepositories because no VPC endpoint policy allows the codecommit:ListRepositories action`,
    denied: {
      principal: alice,
      action: 'codecommit:ListRepositories',
      because: 'VPC endpoint policy',
      explicit: false,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::bucket/a key" with an explicit deny in a resource control policy`,
    denied: {
      principal: alice,
      action: 's3:PutObject',
      resource: 'arn:aws:s3:::bucket/a key',
      because: 'resource control policy',
      explicit: true,
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: iam:GetRole on resource: role voclabs with an explicit deny in an identity-based policy: arn:aws:iam::123456789012:policy/Pvoclabs2.`,
    denied: {
      principal: alice,
      action: 'iam:GetRole',
      resource: 'role voclabs',
      because: 'identity-based policy',
      explicit: true,
      policyArn: 'arn:aws:iam::123456789012:policy/Pvoclabs2',
    },
  },
  {
    message: `User: ${alice} is not authorized to perform: iam:CreateUser on resource: arn:aws:iam::123456789012:user/bob`,
    denied: {
      principal: alice,
      action: 'iam:CreateUser',
      resource: 'arn:aws:iam::123456789012:user/bob',
      explicit: false,
    },
  },
  {
    message: `You are not authorized to perform this operation. User: ${alice} is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:123456789012:instance/* because no identity-based policy allows the ec2:RunInstances action. Encoded authorization failure message: ${encoded}`,
    denied: {
      principal: alice,
      action: 'ec2:RunInstances',
      resource: 'arn:aws:ec2:us-east-1:123456789012:instance/*',
      because: 'identity-based policy',
      explicit: false,
      encodedMessage: encoded,
    },
  },
  {
    message: `You are not authorized to perform this operation. Encoded authorization failure message: ${encoded}`,
    denied: { explicit: false, encodedMessage: encoded },
  },
  {
    message: 'User: anonymous is not authorized to perform: es:ESHttpGet',
    denied: { principal: 'anonymous', action: 'es:ESHttpGet', explicit: false },
  },
  {
    message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    denied: { action: 'sts:AssumeRoleWithWebIdentity', explicit: false },
  },
  {
    message: `User: ${alice} is not authorized to perform: iam:PassRole because no account policy allows the iam:PassRole action`,
    denied: { principal: alice, action: 'iam:PassRole', explicit: false },
  },
] as const;

describe("AWS's sentence about a denial", () => {
  it.each(sentences)('is read: $message', ({ message, denied }) => {
    expect(parseDenied(message)).toEqual(denied);
  });

  it.each([
    "You don't have permissions to access this resource.",
    'Access Denied',
    'You are not authorized to perform this operation.',
    '',
  ])('is not seen where there is none: %s', (message) => {
    expect(parseDenied(message)).toBeUndefined();
  });

  it('is read back from any parts that hold no part of the sentence itself', () => {
    const word = fc.stringMatching(/^[a-zA-Z][\w/*-]{0,20}$/);
    const part = { principal: word, action: fc.tuple(word, word).map((both) => both.join(':')), resource: word };
    const because = fc.constantFrom('identity-based policy', 'permissions boundary', 'session policy');
    fc.assert(
      fc.property(fc.record({ ...part, because, explicit: fc.boolean() }), (denied) => {
        const { principal, action, resource, explicit } = denied;
        const reason = explicit
          ? `with an explicit deny in a ${denied.because}`
          : `because no ${denied.because} allows the ${action} action`;
        const message = `User: ${principal} is not authorized to perform: ${action} on resource: ${resource} ${reason}`;
        expect(parseDenied(message)).toEqual(denied);
      }),
    );
  });

  it('makes no text throw', () => {
    const marks = ['User: ', ' is not authorized to perform: ', ' on resource: ', ' because no ', ': ', '"', '.'];
    const text = fc.array(fc.oneof(fc.constantFrom(...marks), fc.string())).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (message) => void parseDenied(message)));
  });
});
