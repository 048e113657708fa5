import type { X509Certificate } from 'node:crypto';
import type { Caller } from '../../auth/caller.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { certificateId } from '../../state/ids.js';
import type { SigningCertificate } from '../../state/signing-certificate.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import { readCertificates } from '../../x509/read-certificates.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { credentialOwner } from './users.js';

type ShownCertificate = IamOperations['UploadSigningCertificate']['output']['Certificate'];

export const uploadSigningCertificate: HandlerOf<IamOperations, 'UploadSigningCertificate'> = (
  state,
  input,
  caller,
) => {
  const { world, account, now } = state;
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  const { CertificateBody: body } = input;
  const { fingerprint256: fingerprint } = checkedCertificate(body, now);
  if (account.signingCertificates.first('fingerprint', fingerprint))
    throw new ServiceError('DuplicateCertificate', 'The same certificate is associated with an IAM user already.');
  checkQuota(world, 'signingCertificatesPerUser', account.signingCertificates.count('owner', ownerId) + 1);
  const id = certificateId(world.random);
  const certificate: SigningCertificate = { id, ownerId, body, fingerprint, status: 'Active', uploadedAt: now };
  account.signingCertificates.put(certificate);
  return { Certificate: shown(certificate, user) };
};

/** @throws ServiceError `MalformedCertificate`, `InvalidCertificate`. */
function checkedCertificate(body: string, now: number): X509Certificate {
  const [certificate, ...others] = readCertificates(body) ?? [];
  if (!certificate || others.length > 0)
    throw new ServiceError(
      'MalformedCertificate',
      'Unable to parse certificate. Please ensure the certificate is in PEM format.',
    );
  if (now < Date.parse(certificate.validFrom) || now > Date.parse(certificate.validTo))
    throw new ServiceError('InvalidCertificate', 'The certificate is not valid at this time.');
  return certificate;
}

/** The root user has no name, which the model requires. */
const shown = ({ id, body, status, uploadedAt }: SigningCertificate, user: User | undefined): ShownCertificate =>
  ({
    ...(user && { UserName: user.name }),
    CertificateId: id,
    CertificateBody: body,
    Status: status,
    UploadDate: uploadedAt,
  }) as ShownCertificate;

/** @throws ServiceError `NoSuchEntity`, also where the certificate is another's. */
function certificateOf(
  state: OperationState,
  userName: string | undefined,
  id: string,
  caller: Caller,
): SigningCertificate {
  const { ownerId } = credentialOwner(state, userName, caller);
  const certificate = state.account.signingCertificates.get(id);
  if (!certificate || certificate.ownerId !== ownerId)
    throw new ServiceError('NoSuchEntity', `The Certificate with id ${id} cannot be found.`);
  return certificate;
}

export const listSigningCertificates: HandlerOf<IamOperations, 'ListSigningCertificates'> = (state, input, caller) => {
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  const { rows, ...paging } = page(`ListSigningCertificates ${ownerId}`, input, (position) =>
    state.account.signingCertificates.sharing('owner', ownerId, position),
  );
  return { Certificates: rows.map((certificate) => shown(certificate, user)), ...paging };
};

export const updateSigningCertificate: HandlerOf<IamOperations, 'UpdateSigningCertificate'> = (
  state,
  input,
  caller,
) => {
  const certificate = certificateOf(state, input.UserName, input.CertificateId, caller);
  if (input.Status === 'Expired') throw new ServiceError('InvalidInput', 'Status must be Active or Inactive.');
  state.account.signingCertificates.put({ ...certificate, status: input.Status });
  return {};
};

export const deleteSigningCertificate: HandlerOf<IamOperations, 'DeleteSigningCertificate'> = (
  state,
  input,
  caller,
) => {
  const { id } = certificateOf(state, input.UserName, input.CertificateId, caller);
  state.account.signingCertificates.delete(id);
  return {};
};
