import { issuer } from '../issuer.mjs';
import { area, odd, ref, tags, trusts } from './rows.mjs';

const audience = 'sts.amazonaws.com';
const trustsProvider = (provider) => trusts({ Federated: ref(provider) }, 'sts:AssumeRoleWithWebIdentity');

export const webIdentities = [
  ...area('iam', [
    ['GetOutboundWebIdentityFederationInfo', {}, { fails: 'FeatureDisabled' }],
    ['EnableOutboundWebIdentityFederation', {}, { name: 'outbound' }],
    ['GetOutboundWebIdentityFederationInfo', {}],
    [
      'CreateOpenIDConnectProvider',
      { Url: ref('outbound.IssuerIdentifier'), ClientIDList: [audience] },
      { name: 'itself' },
    ],
    ['CreateOpenIDConnectProvider', { Url: issuer, ClientIDList: [audience] }, { name: 'issuer' }],
    [
      'CreateRole',
      { RoleName: 'round', AssumeRolePolicyDocument: trustsProvider('itself.OpenIDConnectProviderArn') },
      { name: 'round' },
    ],
    [
      'CreateRole',
      { RoleName: 'web', AssumeRolePolicyDocument: trustsProvider('issuer.OpenIDConnectProviderArn') },
      { name: 'web' },
    ],
  ]),
  ...area('sts', [
    [
      'GetWebIdentityToken',
      { Audience: [audience], SigningAlgorithm: 'RS256', DurationSeconds: 300, Tags: tags({ größe: odd }) },
      { as: ref('key.AccessKey'), name: 'token' },
    ],
    [
      'AssumeRoleWithWebIdentity',
      { RoleArn: ref('round.Role.Arn'), RoleSessionName: 'round', WebIdentityToken: ref('token.WebIdentityToken') },
      { fails: 'InvalidIdentityToken' },
    ],
    { trust: issuer },
    [
      'AssumeRoleWithWebIdentity',
      {
        RoleArn: ref('web.Role.Arn'),
        RoleSessionName: 'web',
        WebIdentityToken: { $idToken: { sub: odd, aud: audience } },
      },
      { name: 'federated' },
    ],
    ['GetCallerIdentity', {}, { as: ref('federated.Credentials') }],
  ]),
];
