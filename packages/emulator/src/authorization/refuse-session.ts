import { ServiceError } from '../wire/service-error.js';
import type { AskedCall } from './asked-call.js';

/**
 * Refuses what a kind of temporary credentials may not call, whatever the policies say.
 *
 * @throws ServiceError `AccessDenied`, or `InvalidClientTokenId` where IAM takes no such credentials at all.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_sts-comparison.html
 */
export function refuseSession({ caller: { session }, operation, service }: AskedCall): void {
  if (!session || session.kind === 'lent' || session.kind === 'administrator') return;
  const isToken = session.kind === 'federatedUser' || session.kind === 'sessionToken';
  if (service.id === 'iam' && (session.kind === 'federatedUser' || (isToken && session.mfaAt === undefined)))
    throw new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.');
  if (service.id !== 'sts' || operation.name === 'GetCallerIdentity') return;
  const isRefused =
    session.kind === 'federatedUser' ||
    (isToken && operation.name !== 'AssumeRole') ||
    operation.name === 'GetSessionToken' ||
    operation.name === 'GetFederationToken';
  if (isRefused) throw new ServiceError('AccessDenied', `Cannot call ${operation.name} with session credentials`);
}
