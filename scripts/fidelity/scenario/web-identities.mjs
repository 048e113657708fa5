import { area, odd, ref, tags, trusts } from './rows.mjs';

export const webIdentities = [
  ...area('iam', [
    ['GetOutboundWebIdentityFederationInfo', {}, { fails: 'FeatureDisabled' }],
    ['EnableOutboundWebIdentityFederation', {}, { name: 'outbound' }],
    ['GetOutboundWebIdentityFederationInfo', {}],
    [
      'CreateOpenIDConnectProvider',
      { Url: ref('outbound.IssuerIdentifier'), ClientIDList: ['sts.amazonaws.com'] },
      { name: 'issuer' },
    ],
    [
      'CreateRole',
      {
        RoleName: 'web',
        AssumeRolePolicyDocument: trusts(
          { Federated: ref('issuer.OpenIDConnectProviderArn') },
          'sts:AssumeRoleWithWebIdentity',
        ),
      },
      { name: 'web' },
    ],
  ]),
  ...area('sts', [
    [
      'GetWebIdentityToken',
      { Audience: ['sts.amazonaws.com'], SigningAlgorithm: 'RS256', DurationSeconds: 300, Tags: tags({ größe: odd }) },
      { as: ref('key.AccessKey'), name: 'token' },
    ],
    { trust: ref('outbound.IssuerIdentifier') },
    [
      'AssumeRoleWithWebIdentity',
      { RoleArn: ref('web.Role.Arn'), RoleSessionName: 'web', WebIdentityToken: ref('token.WebIdentityToken') },
      { name: 'federated' },
    ],
    ['GetCallerIdentity', {}, { as: ref('federated.Credentials') }],
  ]),
];
