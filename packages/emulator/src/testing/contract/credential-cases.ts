import { generateKeyPairSync } from 'node:crypto';
import { testCertificate } from '../certificate.js';
import { alice, invalidInput, limitExceeded, noSuchEntity } from './fixtures.js';
import type { Before, FailingCase, Given, Input, OperationCase } from './operation-case.js';

const user = { UserName: 'alice' };
const none = { UserName: 'none' };
const fails = (code: string, input: Input, more: Omit<FailingCase, 'code' | 'input'> = {}): FailingCase => ({
  code,
  input,
  ...more,
});
const rsaKey = (bits: number): string =>
  String(generateKeyPairSync('rsa', { modulusLength: bits }).publicKey.export({ type: 'spki', format: 'pem' }));

const [key, otherKey] = [rsaKey(2_048), rsaKey(2_048)];
const upload: Given = ['UploadSSHPublicKey', { ...user, SSHPublicKeyBody: key }];
const noKey = { ...user, SSHPublicKeyId: `APKA${'A'.repeat(17)}` };
const keyId = ({ answer }: Before) => {
  const { SSHPublicKeyId } = answer('UploadSSHPublicKey')['SSHPublicKey'] as { readonly SSHPublicKeyId: string };
  return { ...user, SSHPublicKeyId };
};

const sshPublicKeys: Readonly<Record<string, OperationCase>> = {
  UploadSSHPublicKey: {
    given: [alice],
    input: { ...user, SSHPublicKeyBody: key },
    gives: { SSHPublicKey: { ...user, Status: 'Active', SSHPublicKeyBody: key } },
    errors: [
      noSuchEntity({ ...none, SSHPublicKeyBody: key }),
      fails('InvalidPublicKey', { ...user, SSHPublicKeyBody: 'ssh-rsa AAAA' }),
      fails('UnrecognizedPublicKeyEncoding', { ...user, SSHPublicKeyBody: 'ssh-ed25519 AAAA' }),
      fails('DuplicateSSHPublicKey', { ...user, SSHPublicKeyBody: key }, { given: [upload], apart: 'afterGiven' }),
      limitExceeded({ sshPublicKeysPerUser: 0 }, { ...user, SSHPublicKeyBody: key }),
    ],
  },
  GetSSHPublicKey: {
    given: [alice, upload],
    input: (before) => ({ ...keyId(before), Encoding: 'PEM' }),
    gives: { SSHPublicKey: { SSHPublicKeyBody: key } },
    errors: [noSuchEntity({ ...noKey, Encoding: 'PEM' })],
  },
  ListSSHPublicKeys: {
    given: [alice, upload],
    input: user,
    errors: [noSuchEntity(none)],
    pages: { of: 'SSHPublicKeys', given: [['UploadSSHPublicKey', { ...user, SSHPublicKeyBody: otherKey }]] },
  },
  UpdateSSHPublicKey: {
    given: [alice, upload],
    input: (before) => ({ ...keyId(before), Status: 'Inactive' }),
    errors: [
      noSuchEntity({ ...noKey, Status: 'Inactive' }),
      invalidInput((before) => ({ ...keyId(before), Status: 'Expired' })),
    ],
  },
  DeleteSSHPublicKey: { given: [alice, upload], input: keyId, errors: [noSuchEntity(noKey)] },
};

const ServiceName = 'codecommit.amazonaws.com';
const create: Given = ['CreateServiceSpecificCredential', { ...user, ServiceName }];
const noCredential = { ...user, ServiceSpecificCredentialId: `ACCA${'A'.repeat(17)}` };
const credentialId = ({ answer }: Before) => {
  const { ServiceSpecificCredentialId } = answer('CreateServiceSpecificCredential')['ServiceSpecificCredential'] as {
    readonly ServiceSpecificCredentialId: string;
  };
  return { ...user, ServiceSpecificCredentialId };
};

const serviceCredentials: Readonly<Record<string, OperationCase>> = {
  CreateServiceSpecificCredential: {
    given: [alice],
    input: { ...user, ServiceName },
    gives: { ServiceSpecificCredential: { ...user, ServiceUserName: 'alice-at-123456789012' } },
    errors: [
      noSuchEntity({ ...none, ServiceName }),
      limitExceeded({ serviceCredentialsPerUser: 0 }, { ...user, ServiceName }),
    ],
  },
  ListServiceSpecificCredentials: {
    given: [alice, create],
    input: user,
    errors: [noSuchEntity(none)],
    pages: { of: 'ServiceSpecificCredentials', given: [create] },
  },
  ResetServiceSpecificCredential: {
    given: [alice, create],
    input: credentialId,
    gives: { ServiceSpecificCredential: user },
    errors: [noSuchEntity(noCredential)],
  },
  UpdateServiceSpecificCredential: {
    given: [alice, create],
    input: (before) => ({ ...credentialId(before), Status: 'Inactive' }),
    errors: [noSuchEntity({ ...noCredential, Status: 'Inactive' })],
  },
  DeleteServiceSpecificCredential: {
    given: [alice, create],
    input: credentialId,
    errors: [noSuchEntity(noCredential)],
  },
};

const CertificateBody = testCertificate('alice').pem;
const sign: Given = ['UploadSigningCertificate', { ...user, CertificateBody }];
const noCertificate = { ...user, CertificateId: 'A'.repeat(32) };
const certificateId = ({ answer }: Before) => {
  const { CertificateId } = answer('UploadSigningCertificate')['Certificate'] as { readonly CertificateId: string };
  return { ...user, CertificateId };
};

const signingCertificates: Readonly<Record<string, OperationCase>> = {
  UploadSigningCertificate: {
    given: [alice],
    input: { ...user, CertificateBody },
    gives: { Certificate: { ...user, Status: 'Active', CertificateBody } },
    errors: [
      noSuchEntity({ ...none, CertificateBody }),
      fails('MalformedCertificate', { ...user, CertificateBody: 'none' }),
      fails('InvalidCertificate', { ...user, CertificateBody: testCertificate('old', { to: '2025-02-01' }).pem }),
      fails('DuplicateCertificate', { UserName: 'caller', CertificateBody }, { given: [sign], apart: 'afterGiven' }),
      limitExceeded({ signingCertificatesPerUser: 0 }, { ...user, CertificateBody }),
    ],
  },
  ListSigningCertificates: {
    given: [alice, sign],
    input: user,
    errors: [noSuchEntity(none)],
    pages: {
      of: 'Certificates',
      given: [['UploadSigningCertificate', { ...user, CertificateBody: testCertificate('other').pem }]],
    },
  },
  UpdateSigningCertificate: {
    given: [alice, sign],
    input: (before) => ({ ...certificateId(before), Status: 'Inactive' }),
    errors: [
      noSuchEntity({ ...noCertificate, Status: 'Inactive' }),
      invalidInput((before) => ({ ...certificateId(before), Status: 'Expired' })),
    ],
  },
  DeleteSigningCertificate: { given: [alice, sign], input: certificateId, errors: [noSuchEntity(noCertificate)] },
};

/** What users sign in with to single services, and what they sign with. */
export const credentialCases: Readonly<Record<string, OperationCase>> = {
  ...sshPublicKeys,
  ...serviceCredentials,
  ...signingCertificates,
};
