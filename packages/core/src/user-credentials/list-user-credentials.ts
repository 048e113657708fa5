import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import type { Listing } from '../listing.js';
import type { UserParameters } from '../users/get-user.js';
import { listOperations } from './list-operations.js';
import type { UserCredentialKind, UserCredentialRecords } from './user-credential.js';
import { userCredentialTable } from './user-credential-table.js';

/** Names the credentials of one kind that a user has. */
export interface UserCredentialsParameters<Kind extends UserCredentialKind> extends UserParameters {
  readonly kind: Kind;
}

/**
 * Lists the multi-factor devices, SSH public keys, signing certificates or service-specific credentials of a user, every
 * page; service-specific credentials of every service.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such user; `AccessDenied` without
 * `iam:ListMFADevices`, `iam:ListSSHPublicKeys`, `iam:ListSigningCertificates` or `iam:ListServiceSpecificCredentials`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listUserCredentials } from '@iamkit/core/actions';
 *
 * const devices = listUserCredentials({ iam: new IAMClient() }, { kind: 'mfaDevice', name: 'alice' });
 * for await (const device of devices) console.log(device.id); // arn:aws:iam::123456789012:mfa/alice
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListMFADevices.html
 */
export function listUserCredentials<Kind extends UserCredentialKind>(
  clients: Clients<'iam'>,
  { kind, name, signal }: UserCredentialsParameters<Kind>,
): Listing<UserCredentialRecords[Kind]> {
  return userCredentialTable[kind].list(clients, callOn(listOperations[kind], 'user', name), name, signal);
}
