import { describe, it } from 'vitest';
import { exceeds, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const arnOf = (url: string) => `arn:aws:iam::123456789012:oidc-provider/${url}`;
const arn = arnOf('example.com');
const thumbprint = (letter: string) => letter.repeat(40);
const create = (url: string, more: object = {}): Step => ({
  call: 'CreateOpenIDConnectProvider',
  with: { Url: `https://${url}`, ...more },
  gives: { OpenIDConnectProviderArn: arnOf(url) },
});
const on = (call: string, more: object = {}, providerArn = arn): Step => ({
  call,
  with: { OpenIDConnectProviderArn: providerArn, ...more },
});
const shown = (more: object = {}, url = 'example.com'): Step => ({
  ...on('GetOpenIDConnectProvider', {}, arnOf(url)),
  gives: { Url: url, ClientIDList: [], ThumbprintList: [], CreateDate: scenarioTime, Tags: [], ...more },
});
const none = arnOf('none.example.com');
const notFound = noSuchEntity(`OpenIDConnect Provider not found for arn ${none}`);
const invalidUrl = { code: 'ValidationError', status: 400, message: 'Invalid Open ID Connect Provider URL' };
const tooManyThumbprints = {
  code: 'InvalidInput',
  status: 400,
  message: 'Thumbprint list must contain fewer than 5 entries.',
};
const thumbprints = (count: number) => Array.from({ length: count }, (_, index) => thumbprint(String(index)));

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a provider is created and shown': [
    {
      call: 'CreateOpenIDConnectProvider',
      with: {
        Url: 'https://example.com/realms/a',
        ClientIDList: ['one', 'two', 'one'],
        ThumbprintList: [thumbprint('a')],
        Tags: [{ Key: 'team', Value: 'blue' }],
      },
      gives: {
        OpenIDConnectProviderArn: arnOf('example.com/realms/a'),
        Tags: [{ Key: 'team', Value: 'blue' }],
      },
    },
    shown(
      {
        ClientIDList: ['one', 'two'],
        ThumbprintList: [thumbprint('a')],
        Tags: [{ Key: 'team', Value: 'blue' }],
      },
      'example.com/realms/a',
    ),
    create('example.com'),
    shown(),
  ],
  'all providers are in one list': [
    { call: 'ListOpenIDConnectProviders', gives: { OpenIDConnectProviderList: [] } },
    create('b.example.com'),
    create('a.example.com'),
    {
      call: 'ListOpenIDConnectProviders',
      gives: { OpenIDConnectProviderList: [{ Arn: arnOf('a.example.com') }, { Arn: arnOf('b.example.com') }] },
    },
  ],
  'an address is used once': [
    create('example.com'),
    {
      call: 'CreateOpenIDConnectProvider',
      with: { Url: 'https://example.com' },
      fails: {
        code: 'EntityAlreadyExists',
        status: 409,
        message: 'Provider with url https://example.com already exists.',
      },
    },
  ],
  'an address is https, and ends with its path': [
    ...[
      'example.com',
      'http://example.com',
      'https://',
      'https://example.com?a=b',
      'https://example.com/#a',
      'https://user@example.com',
      'https://example.com:8443',
    ].map((Url): Step => ({ call: 'CreateOpenIDConnectProvider', with: { Url }, fails: invalidUrl })),
    create('example.auth0.com/'),
  ],
  'client ids are added and removed, once each': [
    create('example.com', { ClientIDList: ['one'] }),
    on('AddClientIDToOpenIDConnectProvider', { ClientID: 'two' }),
    on('AddClientIDToOpenIDConnectProvider', { ClientID: 'one' }),
    shown({ ClientIDList: ['one', 'two'] }),
    on('RemoveClientIDFromOpenIDConnectProvider', { ClientID: 'one' }),
    on('RemoveClientIDFromOpenIDConnectProvider', { ClientID: 'nobody' }),
    shown({ ClientIDList: ['two'] }),
  ],
  'a provider has 100 client ids': [
    create('example.com', { ClientIDList: Array.from({ length: 100 }, (_, index) => `client-${index}`) }),
    {
      ...on('AddClientIDToOpenIDConnectProvider', { ClientID: 'more' }),
      fails: exceeds('Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100'),
    },
    {
      call: 'CreateOpenIDConnectProvider',
      with: {
        Url: 'https://other.example.com',
        ClientIDList: Array.from({ length: 101 }, (_, index) => `client-${index}`),
      },
      fails: exceeds('Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100'),
    },
  ],
  'thumbprints take the place of others, one at least and up to five': [
    create('example.com', { ThumbprintList: thumbprints(5) }),
    on('UpdateOpenIDConnectProviderThumbprint', { ThumbprintList: [thumbprint('b')] }),
    shown({ ThumbprintList: [thumbprint('b')] }),
    {
      ...on('UpdateOpenIDConnectProviderThumbprint', { ThumbprintList: [] }),
      fails: { code: 'InvalidInput', status: 400, message: 'Thumbprint list must contain at least one entry.' },
    },
    { ...on('UpdateOpenIDConnectProviderThumbprint', { ThumbprintList: thumbprints(6) }), fails: tooManyThumbprints },
    {
      call: 'CreateOpenIDConnectProvider',
      with: { Url: 'https://other.example.com', ThumbprintList: thumbprints(6) },
      fails: tooManyThumbprints,
    },
  ],
  'tags tell case apart, are listed in pages, and taken off': [
    create('example.com'),
    on('TagOpenIDConnectProvider', {
      Tags: [
        { Key: 'Team', Value: '1' },
        { Key: 'team', Value: '2' },
      ],
    }),
    {
      ...on('ListOpenIDConnectProviderTags'),
      pagesOf: 'Tags',
      gives: [
        { Key: 'Team', Value: '1' },
        { Key: 'team', Value: '2' },
      ],
    },
    on('UntagOpenIDConnectProvider', { TagKeys: ['Team'] }),
    shown({ Tags: [{ Key: 'team', Value: '2' }] }),
    on('TagOpenIDConnectProvider', {
      Tags: Array.from({ length: 49 }, (_, index) => ({ Key: `key${index}`, Value: '' })),
    }),
    {
      ...on('TagOpenIDConnectProvider', { Tags: [{ Key: 'more', Value: '' }] }),
      fails: exceeds('The number of tags has reached the maximum limit.'),
    },
  ],
  'a provider is deleted once': [
    create('example.com'),
    on('DeleteOpenIDConnectProvider'),
    { ...on('DeleteOpenIDConnectProvider'), fails: noSuchEntity(`OpenId connect Provider ${arn} cannot be found.`) },
    { call: 'ListOpenIDConnectProviders', gives: { OpenIDConnectProviderList: [] } },
  ],
  'what is not there is not found, and what is no provider is refused': [
    { ...on('GetOpenIDConnectProvider', {}, none), fails: notFound },
    { ...on('AddClientIDToOpenIDConnectProvider', { ClientID: 'a' }, none), fails: notFound },
    { ...on('RemoveClientIDFromOpenIDConnectProvider', { ClientID: 'a' }, none), fails: notFound },
    { ...on('UpdateOpenIDConnectProviderThumbprint', { ThumbprintList: [] }, none), fails: notFound },
    { ...on('TagOpenIDConnectProvider', { Tags: [] }, none), fails: notFound },
    { ...on('UntagOpenIDConnectProvider', { TagKeys: [] }, none), fails: notFound },
    { ...on('ListOpenIDConnectProviderTags', {}, none), fails: notFound },
    {
      ...on('GetOpenIDConnectProvider', {}, 'arn:aws:iam::123456789012:role/example.com'),
      fails: {
        code: 'InvalidInput',
        status: 400,
        message: 'ARN arn:aws:iam::123456789012:role/example.com is not valid.',
      },
    },
  ],
};

describe('OpenID Connect providers', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('a provider has as many thumbprints as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { thumbprintsPerOidcProvider: 1 } },
      steps: [
        create('example.com', { ThumbprintList: thumbprints(1) }),
        {
          ...on('UpdateOpenIDConnectProviderThumbprint', { ThumbprintList: thumbprints(2) }),
          fails: {
            code: 'InvalidInput',
            status: 400,
            message: 'Cannot exceed quota for ThumbprintsPerOpenIdConnectProvider: 1',
          },
        },
      ],
    });
  });

  it('an account has as many providers as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { oidcProviders: 1 } },
      steps: [
        create('example.com'),
        {
          call: 'CreateOpenIDConnectProvider',
          with: { Url: 'https://other.example.com' },
          fails: exceeds('Cannot exceed quota for OpenIdConnectProvidersPerAccount: 1'),
        },
      ],
    });
  });
});
