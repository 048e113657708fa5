import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import { exceeds, noSuchEntity } from '../../testing/policies.js';
import { samlMetadata } from '../../testing/saml-metadata.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const arnOf = (name: string) => `arn:aws:iam::123456789012:saml-provider/${name}`;
const idp = { SAMLProviderArn: arnOf('idp') };
const none = { SAMLProviderArn: arnOf('none') };
const SAMLMetadataDocument = samlMetadata();
const rsaKey = String(
  generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const create = (more: object = {}, outcome: Pick<Step, 'fails' | 'gives'> = { gives: idp }): Step => ({
  call: 'CreateSAMLProvider',
  with: { Name: 'idp', SAMLMetadataDocument, ...more },
  ...outcome,
});
const invalid = (message: string) => ({ fails: { code: 'InvalidInput', status: 400, message } });
const inHundredYears = new Date(scenarioTime.getTime() + 36_500 * 24 * 60 * 60 * 1000);
const shown = (more: object = {}): Step => ({
  call: 'GetSAMLProvider',
  with: idp,
  gives: {
    SAMLProviderUUID: expect.stringMatching(/^SAMLSP[A-Z2-7]{16}$/),
    SAMLMetadataDocument,
    CreateDate: scenarioTime,
    ValidUntil: inHundredYears,
    Tags: [],
    ...more,
  },
});
const notFound = noSuchEntity(`Manifest not found for arn ${none.SAMLProviderArn}`);
const needsKey = invalid('A private key is needed where assertions must be encrypted.');

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a provider is created, shown and listed': [
    create({ Tags: [{ Key: 'team', Value: 'blue' }] }, { gives: { ...idp, Tags: [{ Key: 'team', Value: 'blue' }] } }),
    shown({ Tags: [{ Key: 'team', Value: 'blue' }] }),
    {
      call: 'ListSAMLProviders',
      gives: { SAMLProviderList: [{ Arn: idp.SAMLProviderArn, CreateDate: scenarioTime, ValidUntil: inHundredYears }] },
    },
    { call: 'GetAccountSummary', gives: { SummaryMap: expect.objectContaining({ Providers: 1 }) } },
  ],
  'a name is used once': [
    create(),
    create(
      { Name: 'IDP' },
      {
        fails: { code: 'EntityAlreadyExists', status: 409, message: 'SAMLProvider with name IDP already exists.' },
      },
    ),
  ],
  'metadata that cannot be read is refused': [
    create({ SAMLMetadataDocument: 'x'.repeat(1_000) }, invalid('Could not parse metadata')),
    { call: 'ListSAMLProviders', gives: { SAMLProviderList: [] } },
  ],
  'metadata takes the place of other metadata, with its own end': [
    create(),
    {
      call: 'UpdateSAMLProvider',
      with: { ...idp, SAMLMetadataDocument: samlMetadata({ attributes: ' validUntil="2030-01-02T03:04:05Z"' }) },
      gives: idp,
    },
    shown({
      SAMLMetadataDocument: samlMetadata({ attributes: ' validUntil="2030-01-02T03:04:05Z"' }),
      ValidUntil: new Date('2030-01-02T03:04:05.000Z'),
    }),
    {
      call: 'UpdateSAMLProvider',
      with: { ...idp, SAMLMetadataDocument: 'x'.repeat(1_000) },
      ...invalid('Could not parse metadata'),
    },
  ],
  'assertions must be encrypted only where there is a key to decrypt them': [
    create({ AssertionEncryptionMode: 'Required' }, needsKey),
    create({ AddPrivateKey: 'none' }, invalid('The private key is not a valid RSA key in PEM format.')),
    create({ AssertionEncryptionMode: 'Required', AddPrivateKey: rsaKey }),
    shown({
      AssertionEncryptionMode: 'Required',
      PrivateKeyList: [{ KeyId: expect.stringMatching(/^SAMLPK[A-Z2-7]{16}$/), Timestamp: scenarioTime }],
    }),
    { call: 'UpdateSAMLProvider', with: { ...idp, AddPrivateKey: rsaKey }, gives: idp },
    {
      call: 'UpdateSAMLProvider',
      with: { ...idp, AddPrivateKey: rsaKey },
      fails: exceeds('Cannot exceed quota for PrivateKeysPerSamlProvider: 2'),
    },
    {
      call: 'UpdateSAMLProvider',
      with: { ...idp, RemovePrivateKey: 'A'.repeat(22) },
      fails: noSuchEntity(`The private key with id ${'A'.repeat(22)} cannot be found.`),
    },
  ],
  'tags tell case apart, are listed in pages, and taken off': [
    create(),
    {
      call: 'TagSAMLProvider',
      with: {
        ...idp,
        Tags: [
          { Key: 'Team', Value: '1' },
          { Key: 'team', Value: '2' },
        ],
      },
    },
    {
      call: 'ListSAMLProviderTags',
      with: idp,
      pagesOf: 'Tags',
      gives: [
        { Key: 'Team', Value: '1' },
        { Key: 'team', Value: '2' },
      ],
    },
    { call: 'UntagSAMLProvider', with: { ...idp, TagKeys: ['Team'] } },
    shown({ Tags: [{ Key: 'team', Value: '2' }] }),
  ],
  'a provider is deleted once': [
    create(),
    { call: 'DeleteSAMLProvider', with: idp },
    { call: 'DeleteSAMLProvider', with: idp, fails: noSuchEntity(`Manifest not found for arn ${idp.SAMLProviderArn}`) },
  ],
  'what is not there is not found, and what is no provider is refused': [
    { call: 'GetSAMLProvider', with: none, fails: notFound },
    { call: 'UpdateSAMLProvider', with: none, fails: notFound },
    {
      call: 'GetSAMLProvider',
      with: { SAMLProviderArn: 'arn:aws:iam::123456789012:role/idp' },
      ...invalid('ARN arn:aws:iam::123456789012:role/idp is not valid.'),
    },
  ],
};

describe('SAML providers', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('the last key stays while assertions must be encrypted', async () => {
    const emulator = createEmulator();
    const client = sdkClient('iam', { ...emulator.clientConfig(), maxAttempts: 1 });
    const send = (operation: string, input: object) => sendByName(client, 'iam', operation, input);
    await send('CreateSAMLProvider', {
      Name: 'idp',
      SAMLMetadataDocument,
      AssertionEncryptionMode: 'Required',
      AddPrivateKey: rsaKey,
    });
    const { PrivateKeyList } = await send('GetSAMLProvider', idp);
    const [{ KeyId: RemovePrivateKey } = { KeyId: '' }] = PrivateKeyList as readonly { readonly KeyId: string }[];
    await expect(send('UpdateSAMLProvider', { ...idp, RemovePrivateKey })).rejects.toThrow(needsKey.fails.message);
    await send('UpdateSAMLProvider', { ...idp, RemovePrivateKey, AssertionEncryptionMode: 'Allowed' });
    expect(await send('GetSAMLProvider', idp)).not.toHaveProperty('PrivateKeyList');
    expect(JSON.stringify(emulator.snapshot())).not.toContain('PRIVATE KEY');
    client.destroy();
  });
});
