import { testCertificate } from '../certificate.js';
import { entityAlreadyExists, invalidInput, limitExceeded, noSuchEntity, sameTags, Tags, twoTags } from './fixtures.js';
import type { Given, OperationCase } from './operation-case.js';

const certificate = testCertificate('example.com');
const content = { CertificateBody: certificate.pem, PrivateKey: certificate.keyPem };
const web = { ServerCertificateName: 'web' };
const none = { ServerCertificateName: 'none' };
const upload = (name: string, more: object = {}): Given => [
  'UploadServerCertificate',
  { ServerCertificateName: name, ...content, ...more },
];

/** Server certificates. */
export const serverCertificateCases: Readonly<Record<string, OperationCase>> = {
  UploadServerCertificate: {
    input: { ...web, ...content, Tags },
    gives: { ServerCertificateMetadata: { ...web, Path: '/' }, Tags },
    errors: [
      entityAlreadyExists({ ServerCertificateName: 'Other', ...content }, { given: [upload('other')] }),
      invalidInput({ ...web, ...content, Tags: sameTags }),
      { code: 'MalformedCertificate', input: { ...web, ...content, CertificateBody: 'none' } },
      { code: 'KeyPairMismatch', input: { ...web, ...content, PrivateKey: testCertificate('other').keyPem } },
      limitExceeded({ serverCertificates: 0 }, { ...web, ...content }),
    ],
  },
  GetServerCertificate: {
    given: [upload('web')],
    input: web,
    gives: { ServerCertificate: { CertificateBody: certificate.pem } },
    errors: [noSuchEntity(none)],
  },
  ListServerCertificates: {
    given: [upload('web')],
    pages: { of: 'ServerCertificateMetadataList', given: [upload('other')] },
  },
  UpdateServerCertificate: {
    given: [upload('web')],
    input: { ...web, NewPath: '/a/' },
    errors: [
      noSuchEntity(none),
      entityAlreadyExists({ ...web, NewServerCertificateName: 'Other' }, { given: [upload('other')] }),
    ],
  },
  DeleteServerCertificate: { given: [upload('web')], input: web, errors: [noSuchEntity(none)] },
  TagServerCertificate: {
    given: [upload('web')],
    input: { ...web, Tags },
    errors: [
      noSuchEntity({ ...none, Tags }),
      invalidInput({ ...web, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...web, Tags: twoTags }),
    ],
  },
  UntagServerCertificate: {
    given: [upload('web', { Tags })],
    input: { ...web, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...none, TagKeys: ['team'] })],
  },
  ListServerCertificateTags: {
    given: [upload('web', { Tags: twoTags })],
    input: web,
    errors: [noSuchEntity(none)],
    pages: { of: 'Tags' },
  },
};
