import type { UserCredentialKind } from './user-credential.js';

/** The operation that lists a kind of credential. Apart from the table of commands, which loads the SDK. */
export const listOperations: { readonly [kind in UserCredentialKind]: string } = {
  mfaDevice: 'ListMFADevices',
  serviceSpecificCredential: 'ListServiceSpecificCredentials',
  signingCertificate: 'ListSigningCertificates',
  sshPublicKey: 'ListSSHPublicKeys',
};
