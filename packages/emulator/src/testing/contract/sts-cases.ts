import { expect } from 'vitest';
import {
  accepted,
  account,
  identityToken,
  malformed,
  noise,
  provider,
  providerArn,
  sent,
  Tags,
  taken,
} from './fixtures.js';
import type { Before, FailingCase, Given, Input, OperationCase } from './operation-case.js';

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
/** As much as a policy may be, and more than packing can make small enough. */
const Policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${noise(1900)}` },
});
const tooLarge = (input: Input, more: Partial<FailingCase> = {}): FailingCase => ({
  code: 'PackedPolicyTooLarge',
  input,
  ...more,
});

/** A role for whoever has a token of the provider. */
const webRole: Given = [
  'CreateRole',
  {
    RoleName: 'app',
    AssumeRolePolicyDocument: JSON.stringify({
      Version: '2012-10-17',
      Statement: {
        Effect: 'Allow',
        Principal: { Federated: providerArn },
        Action: 'sts:AssumeRoleWithWebIdentity',
      },
    }),
  },
];
const withToken =
  (more: object = {}, secondsLeft?: number) =>
  (before: Before): object => ({ ...session, WebIdentityToken: identityToken(before, secondsLeft), ...more });

const withExchangeToken = ({ exchangeToken }: Before): object => ({ TradeInToken: exchangeToken() });

/** STS. */
export const stsCases: Readonly<Record<string, OperationCase>> = {
  AssumeRole: {
    given: [openRole],
    input: { ...session, Tags, SourceIdentity: 'caller' },
    gives: { AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/app/test' }, SourceIdentity: 'caller' },
    errors: [malformed({ ...session, Policy: '{' }), tooLarge({ ...session, Policy })],
  },
  AssumeRoleWithWebIdentity: {
    given: [provider, webRole],
    free: 'It is not signed: the trust policy of the role decides.',
    input: withToken(),
    gives: { Audience: 'one', Provider: providerArn, SubjectFromWebIdentityToken: 'subject' },
    errors: [
      malformed(withToken({ Policy: '{' })),
      tooLarge(withToken({ Policy })),
      { code: 'ExpiredTokenException', input: withToken({}, 0) },
      { code: 'InvalidIdentityToken', input: withToken({ WebIdentityToken: 'no.token.x' }) },
    ],
  },
  AssumeRoot: {
    input: {
      TargetPrincipal: '210987654321',
      TaskPolicyArn: { arn: 'arn:aws:iam::aws:policy/root-task/IAMAuditRootUserCredentials' },
    },
  },
  DecodeAuthorizationMessage: {
    input: ({ authorizationMessage }) => ({ EncodedMessage: authorizationMessage() }),
    gives: { DecodedMessage: expect.stringContaining('"allowed":true') },
    errors: [{ code: 'InvalidAuthorizationMessageException', input: { EncodedMessage: 'none' }, as: 'caller' }],
  },
  GetAccessKeyInfo: { input: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE' }, gives: { Account: '123456789012' } },
  GetCallerIdentity: {
    free: 'Nobody can be denied to ask who they are.',
    gives: { Arn: `${account}:user/caller` },
  },
  GetDelegatedAccessToken: {
    given: [...taken(), accepted, sent],
    input: withExchangeToken,
    gives: { AssumedPrincipal: expect.stringContaining('assumed-role/iamkit-administrator') },
    errors: [
      { code: 'ExpiredTradeInTokenException', input: withExchangeToken, apart: 'afterGiven', after: '1h' },
      tooLarge(withExchangeToken, { apart: 'fromNothing', given: [...taken('large', noise(1_900)), accepted, sent] }),
    ],
  },
  GetFederationToken: {
    input: { Name: 'guest', Tags },
    gives: { FederatedUser: { Arn: 'arn:aws:sts::123456789012:federated-user/guest' } },
    errors: [
      malformed({ Name: 'guest', Policy: '{' }, { as: 'caller' }),
      tooLarge({ Name: 'guest', Policy }, { as: 'caller' }),
    ],
  },
  GetWebIdentityToken: {
    given: [['EnableOutboundWebIdentityFederation']],
    input: { Audience: ['one'], SigningAlgorithm: 'ES384', Tags },
    gives: { WebIdentityToken: expect.any(String) },
    errors: [
      {
        code: 'OutboundWebIdentityFederationDisabledException',
        input: { Audience: ['one'], SigningAlgorithm: 'ES384' },
        apart: 'fromNothing',
      },
    ],
  },
  GetSessionToken: { free: 'It gives nobody more than they have, so no policy can deny it.' },
};
