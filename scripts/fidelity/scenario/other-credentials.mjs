import { certificate, privateKey, sshPublicKey } from '../fixtures.mjs';
import { area, odd, ref, tags } from './rows.mjs';

export const otherCredentials = area('iam', [
  [
    'UploadServerCertificate',
    {
      ServerCertificateName: 'web',
      Path: '/cloudfront/',
      CertificateBody: certificate,
      PrivateKey: privateKey,
      Tags: tags({ team: 'blue' }),
    },
  ],
  [
    'UploadServerCertificate',
    { ServerCertificateName: 'bad', CertificateBody: 'none', PrivateKey: privateKey },
    { fails: 'MalformedCertificate' },
  ],
  ['GetServerCertificate', { ServerCertificateName: 'web' }],
  ['UpdateServerCertificate', { ServerCertificateName: 'web', NewServerCertificateName: 'site' }],
  ['ListServerCertificates', {}],
  ['TagServerCertificate', { ServerCertificateName: 'site', Tags: tags({ größe: odd }) }],
  ['ListServerCertificateTags', { ServerCertificateName: 'site' }],
  ['DeleteServerCertificate', { ServerCertificateName: 'web' }, { fails: 'NoSuchEntity' }],
  ['UploadSigningCertificate', { UserName: 'alice', CertificateBody: certificate }, { name: 'signing' }],
  ['UploadSigningCertificate', { UserName: 'alice', CertificateBody: certificate }, { fails: 'DuplicateCertificate' }],
  [
    'UpdateSigningCertificate',
    { UserName: 'alice', CertificateId: ref('signing.Certificate.CertificateId'), Status: 'Inactive' },
  ],
  ['ListSigningCertificates', { UserName: 'alice' }],
  ['DeleteSigningCertificate', { UserName: 'alice', CertificateId: ref('signing.Certificate.CertificateId') }],
  ['UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody: sshPublicKey }, { name: 'ssh' }],
  ['UploadSSHPublicKey', { UserName: 'alice', SSHPublicKeyBody: 'none' }, { fails: 'UnrecognizedPublicKeyEncoding' }],
  ['GetSSHPublicKey', { UserName: 'alice', SSHPublicKeyId: ref('ssh.SSHPublicKey.SSHPublicKeyId'), Encoding: 'SSH' }],
  ['GetSSHPublicKey', { UserName: 'alice', SSHPublicKeyId: ref('ssh.SSHPublicKey.SSHPublicKeyId'), Encoding: 'PEM' }],
  ['ListSSHPublicKeys', { UserName: 'alice' }],
  ['CreateServiceSpecificCredential', { UserName: 'alice', ServiceName: 'codecommit.amazonaws.com' }, { name: 'git' }],
  [
    'CreateServiceSpecificCredential',
    { UserName: 'alice', ServiceName: 'bedrock.amazonaws.com', CredentialAgeDays: 30 },
  ],
  [
    'CreateServiceSpecificCredential',
    { UserName: 'none', ServiceName: 'codecommit.amazonaws.com' },
    { fails: 'NoSuchEntity' },
  ],
  ['ListServiceSpecificCredentials', { UserName: 'alice' }],
  [
    'ResetServiceSpecificCredential',
    {
      UserName: 'alice',
      ServiceSpecificCredentialId: ref('git.ServiceSpecificCredential.ServiceSpecificCredentialId'),
    },
  ],
  [
    'UpdateServiceSpecificCredential',
    {
      UserName: 'alice',
      ServiceSpecificCredentialId: ref('git.ServiceSpecificCredential.ServiceSpecificCredentialId'),
      Status: 'Inactive',
    },
  ],
  [
    'DeleteServiceSpecificCredential',
    {
      UserName: 'alice',
      ServiceSpecificCredentialId: ref('git.ServiceSpecificCredential.ServiceSpecificCredentialId'),
    },
  ],
]);
