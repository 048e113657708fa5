import { createHash } from 'node:crypto';
import { account, malformed, Tags } from './fixtures.js';
import type { FailingCase, Given, OperationCase } from './operation-case.js';

/** A role that everybody in the account may assume who is allowed to. */
const openRole: Given = [
  'CreateRole',
  {
    RoleName: 'app',
    AssumeRolePolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { AWS: `${account}:root` },
        Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
      },
    }),
  },
];
const session = { RoleArn: `${account}:role/app`, RoleSessionName: 'test' };
/** More than packing can make small. */
const manyTags = Array.from({ length: 50 }, (_, index) => {
  const Key = createHash('sha256').update(String(index)).digest('hex');
  return { Key, Value: createHash('sha512').update(Key).digest('hex') };
});
const tooLarge = (input: object, more: Partial<FailingCase> = {}): FailingCase => ({
  code: 'PackedPolicyTooLarge',
  input: { ...input, Tags: manyTags },
  ...more,
});

/** STS. */
export const stsCases: Readonly<Record<string, OperationCase>> = {
  AssumeRole: {
    given: [openRole],
    input: { ...session, Tags, SourceIdentity: 'caller' },
    gives: { AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/app/test' }, SourceIdentity: 'caller' },
    errors: [malformed({ ...session, Policy: '{' }), tooLarge(session)],
  },
  AssumeRoot: {
    input: {
      TargetPrincipal: '210987654321',
      TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials' },
    },
  },
  GetAccessKeyInfo: { input: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, gives: { Account: '123456789012' } },
  GetCallerIdentity: {
    free: 'Nobody can be denied to ask who they are.',
    gives: { Arn: `${account}:user/caller` },
  },
  GetFederationToken: {
    input: { Name: 'guest', Tags },
    gives: { FederatedUser: { Arn: 'arn:aws:sts::123456789012:federated-user/guest' } },
    errors: [
      malformed({ Name: 'guest', Policy: '{' }, { as: 'caller' }),
      tooLarge({ Name: 'guest' }, { as: 'caller' }),
    ],
  },
  GetSessionToken: { free: 'It gives nobody more than they have, so no policy can deny it.' },
};
