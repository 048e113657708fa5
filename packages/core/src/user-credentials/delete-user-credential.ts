import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { restate } from '../errors/restate.js';
import { toIamError } from '../errors/to-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { sendCommand } from '../send.js';
import { checkText, existingUserName } from '../validate.js';
import type { UserCredentialsParameters } from './list-user-credentials.js';
import type { UserCredentialKind } from './user-credential.js';
import { userCredentialTable } from './user-credential-table.js';

/** Names one credential of a user. */
export interface UserCredentialParameters extends UserCredentialsParameters<UserCredentialKind> {
  /** Its id; of a multi-factor device, the serial number or ARN. */
  readonly id: string;
}

/**
 * Deletes a multi-factor device, SSH public key, signing certificate or service-specific credential of a user. A device is
 * deactivated, and a virtual one deleted then, so that its name is free again.
 *
 * @throws IamError `NoSuchEntity` when there is no such user, or the user has no such credential; `AccessDenied` without
 * `iam:DeactivateMFADevice` and `iam:DeleteVirtualMFADevice`, or `iam:DeleteSSHPublicKey`, `iam:DeleteSigningCertificate`
 * or `iam:DeleteServiceSpecificCredential`. Where a device is deactivated and not deleted, a hint says how to go on.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { deleteUserCredential } from '@iamkit/core/actions';
 *
 * const key = { kind: 'sshPublicKey', name: 'alice', id: 'APKAEIVFHP46CEXAMPLE' } as const;
 * await deleteUserCredential({ iam: new IAMClient() }, key);
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeactivateMFADevice.html
 */
export async function deleteUserCredential(
  clients: Clients<'iam'>,
  { kind, name, id, signal }: UserCredentialParameters,
): Promise<void> {
  const entry = userCredentialTable[kind];
  const [first, ...others] = entry.remove(name, id).map(({ operation, command, hint }) => {
    const call = callOn(operation, 'user', name);
    checkText(call, existingUserName, name);
    checkText(call, entry.id, id);
    return { send: () => sendCommand(clients, 'iam', command, { ...call, signal }), hint };
  });
  await first?.send();
  // That the rest is gone already, such as after a run that was cut short, is as well.
  for (const { send, hint } of others)
    await unlessAbsent(send()).catch((thrown: unknown) => {
      const error = toIamError(thrown);
      throw restate(error, { hints: error.hints.concat(hint ?? []) });
    });
}
