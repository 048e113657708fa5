import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { arnOf } from '../../state/arn.js';
import { uniqueId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import type { ServerCertificate } from '../../state/server-certificate.js';
import { ServiceError } from '../../wire/service-error.js';
import { readCertificates } from '../../x509/read-certificates.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';
import { underPath } from '../path-prefix.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';

type Metadata = IamOperations['GetServerCertificate']['output']['ServerCertificate']['ServerCertificateMetadata'];

/**
 * The server certificate of this name; case does not matter.
 *
 * @throws ServiceError `NoSuchEntity`.
 */
export function serverCertificateNamed(account: Account, name: string): ServerCertificate {
  const certificate = account.serverCertificates.get(nameKey(name));
  if (!certificate) throw new ServiceError('NoSuchEntity', `The Server Certificate with name ${name} cannot be found.`);
  return certificate;
}

export const uploadServerCertificate: HandlerOf<IamOperations, 'UploadServerCertificate'> = (state, input) => {
  const { world, account, now } = state;
  const { ServerCertificateName: name, CertificateBody: body, CertificateChain: chain } = input;
  const { Path: path = '/', PrivateKey, Tags = [] } = input;
  checkIsFree(account, name);
  const certificate = checkedCertificate(body, now);
  checkKey(certificate, PrivateKey);
  if (chain !== undefined) checkChain(certificate, chain);
  const tags = mergeTags([], Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  checkQuota(world, 'serverCertificates', account.serverCertificates.size + 1);
  const id = uniqueId(world.random, 'ASCA');
  const expiresAt = Date.parse(certificate.validTo);
  const row: ServerCertificate = { id, name, path, body, chain, uploadedAt: now, expiresAt, tags };
  account.serverCertificates.put(row);
  return { ServerCertificateMetadata: metadata(state, row), ...(tags.length > 0 && { Tags: tags }) };
};

function checkIsFree(account: Account, name: string): void {
  if (account.serverCertificates.get(nameKey(name)))
    throw new ServiceError('EntityAlreadyExists', `The Server Certificate with name ${name} already exists.`);
}

const malformed = (message: string): ServiceError => new ServiceError('MalformedCertificate', message);

function checkedCertificate(body: string, now: number): X509Certificate {
  const [certificate, ...others] = readCertificates(body) ?? [];
  if (!certificate || others.length > 0)
    throw malformed('Unable to parse certificate. Please ensure the certificate is in PEM format.');
  if (now > Date.parse(certificate.validTo))
    throw malformed("Certificate is no longer valid. The 'Not After' date restriction on the certificate has passed.");
  if (now < Date.parse(certificate.validFrom))
    throw malformed(
      "Certificate is not valid yet. The 'Not Before' date restriction on the certificate has not passed.",
    );
  return certificate;
}

function checkKey(certificate: X509Certificate, pem: string): void {
  if (!certificate.checkPrivateKey(privateKey(pem)))
    throw new ServiceError('KeyPairMismatch', 'The public key certificate and the private key do not match.');
}

function privateKey(pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    // What a parser says of a key may quote it.
    throw malformed('Invalid Private Key.');
  }
}

/** Each certificate must have signed the one before it; the root's may be left out. */
function checkChain(certificate: X509Certificate, text: string): void {
  const chain = readCertificates(text);
  const signers = chain ?? [];
  const signed = [certificate, ...signers.slice(0, -1)];
  const broken = chain ? signers.findIndex((signer, index) => !hasSigned(signer, signed[index])) : 0;
  if (broken < 0) return;
  throw malformed(
    `Unable to validate certificate chain. The certificate chain must start with the immediate signing certificate, followed by any intermediaries in order. The index within the chain of the invalid certificate is: ${broken - 1}`,
  );
}

const hasSigned = (signer: X509Certificate, signed: X509Certificate | undefined): boolean =>
  signed?.checkIssued(signer) === true && signed.verify(signer.publicKey);

function metadata({ world, account }: OperationState, certificate: ServerCertificate): Metadata {
  const { id, name, path, uploadedAt, expiresAt } = certificate;
  return {
    Path: path,
    ServerCertificateName: name,
    ServerCertificateId: id,
    Arn: arnOf('server-certificate', world.partition, account.id, certificate),
    UploadDate: uploadedAt,
    Expiration: expiresAt,
  };
}

export const getServerCertificate: HandlerOf<IamOperations, 'GetServerCertificate'> = (state, input) => {
  const certificate = serverCertificateNamed(state.account, input.ServerCertificateName);
  const { body, chain, tags } = certificate;
  return {
    ServerCertificate: {
      ServerCertificateMetadata: metadata(state, certificate),
      CertificateBody: body,
      ...(chain !== undefined && { CertificateChain: chain }),
      ...(tags.length > 0 && { Tags: tags }),
    },
  };
};

export const listServerCertificates: HandlerOf<IamOperations, 'ListServerCertificates'> = (state, input) => {
  const { PathPrefix: prefix = '/' } = input;
  const certificates = underPath(state.account.serverCertificates, prefix);
  const { rows, ...paging } = page(`ListServerCertificates ${prefix}`, input, certificates);
  return { ServerCertificateMetadataList: rows.map((certificate) => metadata(state, certificate)), ...paging };
};

export const updateServerCertificate: HandlerOf<IamOperations, 'UpdateServerCertificate'> = ({ account }, input) => {
  const certificate = serverCertificateNamed(account, input.ServerCertificateName);
  const { NewPath: path = certificate.path, NewServerCertificateName: name = certificate.name } = input;
  if (nameKey(name) !== nameKey(certificate.name)) checkIsFree(account, name);
  account.serverCertificates.delete(nameKey(certificate.name));
  account.serverCertificates.put({ ...certificate, name, path });
  return {};
};

export const deleteServerCertificate: HandlerOf<IamOperations, 'DeleteServerCertificate'> = ({ account }, input) => {
  const { name } = serverCertificateNamed(account, input.ServerCertificateName);
  account.serverCertificates.delete(nameKey(name));
  return {};
};
