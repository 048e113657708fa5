import { createPrivateKey } from 'node:crypto';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { readSamlMetadata } from '../../saml/saml-metadata.js';
import { samlId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import type { SamlProvider } from '../../state/saml-provider.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';

/** `arn:aws:iam::123456789012:saml-provider/name` */
const samlProviderArn = ({ world, account }: OperationState, { name }: Pick<SamlProvider, 'name'>): string =>
  `arn:${world.partition}:iam::${account.id}:saml-provider/${name}`;

/**
 * The SAML provider with this ARN.
 *
 * @throws ServiceError `NoSuchEntity`; `InvalidInput` for the ARN of something else.
 */
export function samlProviderWithArn(state: OperationState, arn: string): SamlProvider {
  const [, name] = /^arn:[^:]*:iam::\d{12}:saml-provider\/([^/]+)$/.exec(arn) ?? [];
  if (name === undefined) throw invalid(`ARN ${arn} is not valid.`);
  const provider = state.account.samlProviders.get(nameKey(name));
  if (!provider || samlProviderArn(state, provider) !== arn)
    throw new ServiceError('NoSuchEntity', `Manifest not found for arn ${arn}`);
  return provider;
}

const invalid = (message: string): ServiceError => new ServiceError('InvalidInput', message);

export const createSamlProvider: HandlerOf<IamOperations, 'CreateSAMLProvider'> = (state, input) => {
  const { world, account, now } = state;
  const { AddPrivateKey, Name: name, SAMLMetadataDocument, Tags = [] } = input;
  if (account.samlProviders.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `SAMLProvider with name ${name} already exists.`);
  const metadata = checkedMetadata(SAMLMetadataDocument, now);
  if (AddPrivateKey !== undefined) checkPrivateKey(AddPrivateKey);
  const tags = mergeTags([], Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  checkQuota(world, 'samlProviders', account.samlProviders.size + 1);
  const provider: SamlProvider = {
    name,
    uuid: samlId(world.random, 'SAMLSP'),
    createdAt: now,
    ...metadata,
    assertionEncryptionMode: input.AssertionEncryptionMode,
    privateKeys: AddPrivateKey === undefined ? [] : [newKey(state)],
    tags,
  };
  checkEncryption(provider);
  account.samlProviders.put(provider);
  return { SAMLProviderArn: samlProviderArn(state, provider), ...(tags.length > 0 && { Tags: tags }) };
};

const hundredYears = 100 * 365 * 24 * 60 * 60 * 1000;

function checkedMetadata(metadata: string, now: number): Pick<SamlProvider, 'metadata' | 'validUntil'> {
  const read = readSamlMetadata(metadata);
  if (!read) throw invalid('Could not parse metadata');
  return { metadata, validUntil: read.validUntil ?? now + hundredYears };
}

/** Assertions are encrypted for RSA keys. */
function checkPrivateKey(pem: string): void {
  if (typeOfKey(pem) !== 'rsa') throw invalid('The private key is not a valid RSA key in PEM format.');
}

function typeOfKey(pem: string): string | undefined {
  try {
    return createPrivateKey(pem).asymmetricKeyType;
  } catch {
    // What a parser says of a key may quote it.
    return undefined;
  }
}

const newKey = ({ world, now }: OperationState): SamlProvider['privateKeys'][number] => ({
  id: samlId(world.random, 'SAMLPK'),
  addedAt: now,
});

function checkEncryption({ assertionEncryptionMode, privateKeys }: SamlProvider): void {
  if (assertionEncryptionMode === 'Required' && privateKeys.length === 0)
    throw invalid('A private key is needed where assertions must be encrypted.');
}

/** Its tags are there even where it has none. */
export const getSamlProvider: HandlerOf<IamOperations, 'GetSAMLProvider'> = (state, input) => {
  const provider = samlProviderWithArn(state, input.SAMLProviderArn);
  const { assertionEncryptionMode: mode, privateKeys } = provider;
  return {
    SAMLProviderUUID: provider.uuid,
    SAMLMetadataDocument: provider.metadata,
    CreateDate: provider.createdAt,
    ValidUntil: provider.validUntil,
    Tags: provider.tags,
    ...(mode !== undefined && { AssertionEncryptionMode: mode }),
    ...(privateKeys.length > 0 && {
      PrivateKeyList: privateKeys.map(({ id, addedAt }) => ({ KeyId: id, Timestamp: addedAt })),
    }),
  };
};

/** It has no pages. */
export const listSamlProviders: HandlerOf<IamOperations, 'ListSAMLProviders'> = (state) => ({
  SAMLProviderList: [...state.account.samlProviders.after('')].map(([, provider]) => ({
    Arn: samlProviderArn(state, provider),
    ValidUntil: provider.validUntil,
    CreateDate: provider.createdAt,
  })),
});

/** What is left out stays as it is. */
export const updateSamlProvider: HandlerOf<IamOperations, 'UpdateSAMLProvider'> = (state, input) => {
  const { AddPrivateKey, RemovePrivateKey, SAMLMetadataDocument } = input;
  const provider = samlProviderWithArn(state, input.SAMLProviderArn);
  const metadata = SAMLMetadataDocument === undefined ? {} : checkedMetadata(SAMLMetadataDocument, state.now);
  if (AddPrivateKey !== undefined) checkPrivateKey(AddPrivateKey);
  const kept = provider.privateKeys.filter(({ id }) => id !== RemovePrivateKey);
  if (RemovePrivateKey !== undefined && kept.length === provider.privateKeys.length)
    throw new ServiceError('NoSuchEntity', `The private key with id ${RemovePrivateKey} cannot be found.`);
  const privateKeys = AddPrivateKey === undefined ? kept : [...kept, newKey(state)];
  checkQuota(state.world, 'privateKeysPerSamlProvider', privateKeys.length);
  const assertionEncryptionMode = input.AssertionEncryptionMode ?? provider.assertionEncryptionMode;
  const updated: SamlProvider = { ...provider, ...metadata, privateKeys, assertionEncryptionMode };
  checkEncryption(updated);
  state.account.samlProviders.put(updated);
  return { SAMLProviderArn: input.SAMLProviderArn };
};

/** Roles that trust the provider go on naming it. */
export const deleteSamlProvider: HandlerOf<IamOperations, 'DeleteSAMLProvider'> = (state, input) => {
  const { name } = samlProviderWithArn(state, input.SAMLProviderArn);
  state.account.samlProviders.delete(nameKey(name));
  return {};
};
