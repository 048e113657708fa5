import { allows, area, arn, odd, ref, tags } from './rows.mjs';

export const sessions = area('sts', [
  ['GetCallerIdentity', {}, { as: 'root' }],
  ['GetCallerIdentity', {}, { as: ref('key.AccessKey') }],
  [
    'AssumeRole',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'x', Policy: '{' },
    { as: ref('key.AccessKey'), fails: 'ValidationError' },
  ],
  [
    'AssumeRole',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'test', Policy: '{' },
    { as: ref('key.AccessKey'), fails: 'MalformedPolicyDocument' },
  ],
  [
    'AssumeRole',
    { RoleArn: arn('role/none'), RoleSessionName: 'test' },
    { as: ref('key.AccessKey'), fails: 'AccessDenied' },
  ],
  [
    'AssumeRole',
    {
      RoleArn: ref('app.Role.Arn'),
      RoleSessionName: 'test',
      SourceIdentity: 'alice',
      Tags: tags({ größe: odd }),
      TransitiveTagKeys: ['größe'],
      DurationSeconds: 900,
    },
    { as: ref('key.AccessKey'), name: 'session' },
  ],
  ['GetCallerIdentity', {}, { as: ref('session.Credentials') }],
  [
    'AssumeRole',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'next', DurationSeconds: 7200 },
    { as: ref('session.Credentials'), fails: 'ValidationError' },
  ],
  ['GetSessionToken', { DurationSeconds: 900 }, { as: ref('key.AccessKey'), name: 'own' }],
  ['GetCallerIdentity', {}, { as: ref('own.Credentials') }],
  [
    'GetSessionToken',
    {
      SerialNumber: ref('phone.VirtualMFADevice.SerialNumber'),
      TokenCode: { $code: ['phone.VirtualMFADevice.Base32StringSeed', 2] },
    },
    { as: ref('key.AccessKey'), fails: 'AccessDenied' },
  ],
  [
    'GetFederationToken',
    { Name: 'guest', Policy: allows('iam:ListUsers'), Tags: tags({ team: 'blue' }) },
    { as: ref('key.AccessKey') },
  ],
  ['GetAccessKeyInfo', { AccessKeyId: ref('key.AccessKey.AccessKeyId') }],
  [
    'AssumeRoleWithSAML',
    { RoleArn: ref('app.Role.Arn'), PrincipalArn: arn('saml-provider/idp'), SAMLAssertion: 'none' },
    { fails: 'InvalidAction' },
  ],
  ['GetDelegatedAccessToken', { TradeInToken: 'made up' }, { fails: 'AccessDenied' }],
  ['DecodeAuthorizationMessage', { EncodedMessage: 'made up' }, { fails: 'InvalidAuthorizationMessageException' }],
  [
    'AssumeRoleWithWebIdentity',
    { RoleArn: ref('app.Role.Arn'), RoleSessionName: 'web', WebIdentityToken: 'no.token.x' },
    { fails: 'InvalidIdentityToken' },
  ],
  [
    'GetWebIdentityToken',
    { Audience: ['one'], SigningAlgorithm: 'RS256' },
    { as: ref('key.AccessKey'), fails: 'OutboundWebIdentityFederationDisabledException' },
  ],
]);
