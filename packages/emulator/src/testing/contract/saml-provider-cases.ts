import { generateKeyPairSync } from 'node:crypto';
import { samlMetadata } from '../saml-metadata.js';
import { entityAlreadyExists, invalidInput, limitExceeded, noSuchEntity, sameTags, Tags, twoTags } from './fixtures.js';
import type { Given, OperationCase } from './operation-case.js';

const SAMLMetadataDocument = samlMetadata();
const AddPrivateKey = String(
  generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const idp = { SAMLProviderArn: 'arn:aws:iam::123456789012:saml-provider/idp' };
const none = { SAMLProviderArn: 'arn:aws:iam::123456789012:saml-provider/none' };
const notSaml = { SAMLProviderArn: 'arn:aws:iam::123456789012:user/alice' };
const create = (Name: string, more: object = {}): Given => [
  'CreateSAMLProvider',
  { Name, SAMLMetadataDocument, ...more },
];

/** SAML providers. */
export const samlProviderCases: Readonly<Record<string, OperationCase>> = {
  CreateSAMLProvider: {
    input: { Name: 'idp', SAMLMetadataDocument, Tags },
    gives: { ...idp, Tags },
    errors: [
      invalidInput({ Name: 'idp', SAMLMetadataDocument, Tags: sameTags }),
      entityAlreadyExists({ Name: 'Other', SAMLMetadataDocument }, { given: [create('other')] }),
      limitExceeded({ samlProviders: 0 }, { Name: 'idp', SAMLMetadataDocument }),
    ],
  },
  GetSAMLProvider: {
    given: [create('idp')],
    input: idp,
    gives: { SAMLMetadataDocument },
    errors: [noSuchEntity(none), invalidInput(notSaml)],
  },
  ListSAMLProviders: { given: [create('idp')], gives: { SAMLProviderList: [{ Arn: idp.SAMLProviderArn }] } },
  UpdateSAMLProvider: {
    given: [create('idp')],
    input: { ...idp, SAMLMetadataDocument },
    gives: idp,
    errors: [
      noSuchEntity(none),
      invalidInput(notSaml),
      limitExceeded({ privateKeysPerSamlProvider: 0 }, { ...idp, AddPrivateKey }),
    ],
  },
  DeleteSAMLProvider: { given: [create('idp')], input: idp, errors: [noSuchEntity(none), invalidInput(notSaml)] },
  TagSAMLProvider: {
    given: [create('idp')],
    input: { ...idp, Tags },
    errors: [
      noSuchEntity({ ...none, Tags }),
      invalidInput({ ...idp, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...idp, Tags: twoTags }),
    ],
  },
  UntagSAMLProvider: {
    given: [create('idp', { Tags })],
    input: { ...idp, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...none, TagKeys: ['team'] }), invalidInput({ ...notSaml, TagKeys: ['team'] })],
  },
  ListSAMLProviderTags: {
    given: [create('idp', { Tags: twoTags })],
    input: idp,
    errors: [noSuchEntity(none), invalidInput(notSaml)],
    pages: { of: 'Tags' },
  },
};
