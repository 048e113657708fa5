import { samlMetadata } from '../fixtures.mjs';
import { area, arn, odd, ref, tags } from './rows.mjs';

export const identityProviders = area('iam', [
  ['CreateOpenIDConnectProvider', { Url: 'example.com', ClientIDList: ['one'] }, { fails: 'ValidationError' }],
  [
    'CreateOpenIDConnectProvider',
    {
      Url: 'https://example.com/a',
      ClientIDList: ['one', 'two'],
      ThumbprintList: ['a'.repeat(40)],
      Tags: tags({ team: 'blue' }),
    },
    { name: 'oidc' },
  ],
  ['CreateOpenIDConnectProvider', { Url: 'https://example.com/a' }, { fails: 'EntityAlreadyExists' }],
  [
    'AddClientIDToOpenIDConnectProvider',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), ClientID: 'three & <four>' },
  ],
  [
    'RemoveClientIDFromOpenIDConnectProvider',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), ClientID: 'one' },
  ],
  [
    'UpdateOpenIDConnectProviderThumbprint',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), ThumbprintList: ['b'.repeat(40)] },
  ],
  ['GetOpenIDConnectProvider', { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn') }],
  ['ListOpenIDConnectProviders', {}],
  [
    'TagOpenIDConnectProvider',
    { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn'), Tags: tags({ größe: odd }) },
  ],
  ['ListOpenIDConnectProviderTags', { OpenIDConnectProviderArn: ref('oidc.OpenIDConnectProviderArn') }],
  [
    'DeleteOpenIDConnectProvider',
    { OpenIDConnectProviderArn: arn('oidc-provider/none.example.com') },
    { fails: 'NoSuchEntity' },
  ],
  [
    'CreateSAMLProvider',
    { Name: 'idp', SAMLMetadataDocument: samlMetadata, Tags: tags({ größe: odd }) },
    { name: 'saml' },
  ],
  ['CreateSAMLProvider', { Name: 'x', SAMLMetadataDocument: `<a>${'x'.repeat(1000)}</a>` }, { fails: 'InvalidInput' }],
  ['GetSAMLProvider', { SAMLProviderArn: ref('saml.SAMLProviderArn') }],
  [
    'UpdateSAMLProvider',
    { SAMLProviderArn: ref('saml.SAMLProviderArn'), SAMLMetadataDocument: samlMetadata.replace('/sso', '/login') },
  ],
  ['ListSAMLProviders', {}],
  ['ListSAMLProviderTags', { SAMLProviderArn: ref('saml.SAMLProviderArn') }],
  ['DeleteSAMLProvider', { SAMLProviderArn: ref('saml.SAMLProviderArn') }],
  ['GetSAMLProvider', { SAMLProviderArn: ref('saml.SAMLProviderArn') }, { fails: 'NoSuchEntity' }],
]);
