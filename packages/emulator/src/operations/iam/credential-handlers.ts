import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { createAccessKey } from './create-access-key.js';
import { deleteAccessKey } from './delete-access-key.js';
import { getAccessKeyLastUsed } from './get-access-key-last-used.js';
import { listAccessKeys } from './list-access-keys.js';
import {
  createServiceCredential,
  deleteServiceCredential,
  listServiceCredentials,
  resetServiceCredential,
  updateServiceCredential,
} from './service-credentials.js';
import {
  deleteSigningCertificate,
  listSigningCertificates,
  updateSigningCertificate,
  uploadSigningCertificate,
} from './signing-certificates.js';
import {
  deleteSshPublicKey,
  getSshPublicKey,
  listSshPublicKeys,
  updateSshPublicKey,
  uploadSshPublicKey,
} from './ssh-public-keys.js';
import { updateAccessKey } from './update-access-key.js';

/** Access keys, SSH public keys, service-specific credentials and signing certificates. */
export const credentialHandlers: Handlers<IamOperations> = {
  CreateAccessKey: createAccessKey,
  CreateServiceSpecificCredential: createServiceCredential,
  DeleteAccessKey: deleteAccessKey,
  DeleteSSHPublicKey: deleteSshPublicKey,
  DeleteServiceSpecificCredential: deleteServiceCredential,
  DeleteSigningCertificate: deleteSigningCertificate,
  GetAccessKeyLastUsed: getAccessKeyLastUsed,
  GetSSHPublicKey: getSshPublicKey,
  ListAccessKeys: listAccessKeys,
  ListSSHPublicKeys: listSshPublicKeys,
  ListServiceSpecificCredentials: listServiceCredentials,
  ListSigningCertificates: listSigningCertificates,
  ResetServiceSpecificCredential: resetServiceCredential,
  UpdateAccessKey: updateAccessKey,
  UpdateSSHPublicKey: updateSshPublicKey,
  UpdateServiceSpecificCredential: updateServiceCredential,
  UpdateSigningCertificate: updateSigningCertificate,
  UploadSSHPublicKey: uploadSshPublicKey,
  UploadSigningCertificate: uploadSigningCertificate,
};
