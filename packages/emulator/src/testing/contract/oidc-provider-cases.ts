import {
  entityAlreadyExists,
  invalidInput,
  limitExceeded,
  noSuchEntity,
  provider,
  providerArn,
  sameTags,
  Tags,
  twoTags,
} from './fixtures.js';
import type { OperationCase } from './operation-case.js';

const oidc = { OpenIDConnectProviderArn: providerArn };
const noOidc = { OpenIDConnectProviderArn: 'arn:aws:iam::123456789012:oidc-provider/none.example.com' };
const notOidc = { OpenIDConnectProviderArn: 'arn:aws:iam::123456789012:user/alice' };
const Url = 'https://example.com';
const ThumbprintList = ['a'.repeat(40)];

/** OpenID Connect providers. */
export const oidcProviderCases: Readonly<Record<string, OperationCase>> = {
  CreateOpenIDConnectProvider: {
    input: { Url, Tags },
    gives: oidc,
    errors: [
      invalidInput({ Url, Tags: sameTags }),
      entityAlreadyExists(
        { Url: 'https://other.example.com' },
        { given: [['CreateOpenIDConnectProvider', { Url: 'https://other.example.com' }]] },
      ),
      limitExceeded({ oidcProviders: 0 }, { Url }),
    ],
  },
  GetOpenIDConnectProvider: {
    given: [provider],
    input: oidc,
    gives: { Url: 'example.com' },
    errors: [noSuchEntity(noOidc), invalidInput(notOidc)],
  },
  ListOpenIDConnectProviders: { given: [provider], gives: { OpenIDConnectProviderList: [{ Arn: providerArn }] } },
  DeleteOpenIDConnectProvider: {
    given: [provider],
    input: oidc,
    errors: [noSuchEntity(noOidc), invalidInput(notOidc)],
  },
  AddClientIDToOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, ClientID: 'two' },
    errors: [
      noSuchEntity({ ...noOidc, ClientID: 'two' }),
      limitExceeded({ clientIdsPerOidcProvider: 1 }, { ...oidc, ClientID: 'two' }),
    ],
  },
  RemoveClientIDFromOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, ClientID: 'one' },
    errors: [noSuchEntity({ ...noOidc, ClientID: 'one' })],
  },
  UpdateOpenIDConnectProviderThumbprint: {
    given: [provider],
    input: { ...oidc, ThumbprintList },
    errors: [
      noSuchEntity({ ...noOidc, ThumbprintList }),
      invalidInput({ ...oidc, ThumbprintList: 'abcdef'.split('').map((letter) => letter.repeat(40)) }),
    ],
  },
  TagOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, Tags },
    errors: [
      noSuchEntity({ ...noOidc, Tags }),
      invalidInput({ ...oidc, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...oidc, Tags: twoTags }),
    ],
  },
  UntagOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noOidc, TagKeys: ['team'] }), invalidInput({ ...notOidc, TagKeys: ['team'] })],
  },
  ListOpenIDConnectProviderTags: {
    given: [['CreateOpenIDConnectProvider', { Url, Tags: twoTags }]],
    input: oidc,
    errors: [noSuchEntity(noOidc), invalidInput(notOidc)],
    pages: { of: 'Tags' },
  },
};
