import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Handlers } from '../handler.js';
import { listServerCertificateTags, tagServerCertificate, untagServerCertificate } from './server-certificate-tags.js';
import {
  deleteServerCertificate,
  getServerCertificate,
  listServerCertificates,
  updateServerCertificate,
  uploadServerCertificate,
} from './server-certificates.js';

/** Server certificates. */
export const serverCertificateHandlers: Handlers<IamOperations> = {
  DeleteServerCertificate: deleteServerCertificate,
  GetServerCertificate: getServerCertificate,
  ListServerCertificateTags: listServerCertificateTags,
  ListServerCertificates: listServerCertificates,
  TagServerCertificate: tagServerCertificate,
  UntagServerCertificate: untagServerCertificate,
  UpdateServerCertificate: updateServerCertificate,
  UploadServerCertificate: uploadServerCertificate,
};
