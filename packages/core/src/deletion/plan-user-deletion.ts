import {
  DeleteAccessKeyCommand,
  DeleteLoginProfileCommand,
  DeleteUserCommand,
  RemoveUserFromGroupCommand,
} from '@aws-sdk/client-iam';
import { listAccessKeys } from '../access-keys/list-access-keys.js';
import type { Clients } from '../clients.js';
import { concurrently } from '../concurrently.js';
import { isIamError } from '../errors/is-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import { listUserGroups } from '../groups/list-user-groups.js';
import { getLoginProfile } from '../login-profile/get-login-profile.js';
import type { CallOptions } from '../send.js';
import { listUserCredentials } from '../user-credentials/list-user-credentials.js';
import type { UserCredentialKind } from '../user-credentials/user-credential.js';
import { userCredentialTable } from '../user-credentials/user-credential-table.js';
import type { UserParameters } from '../users/get-user.js';
import { userCall } from '../users/user-call.js';
import { DeletionPlan } from './deletion-plan.js';
import { identityRemovals } from './identity-removals.js';
import { type Removal, removalBy } from './removal.js';

/** How many groups are looked at at once. */
const atOnce = 4;

/** After the password and the access keys. */
const otherCredentials: readonly UserCredentialKind[] = [
  'serviceSpecificCredential',
  'sshPublicKey',
  'signingCertificate',
  'mfaDevice',
];

/**
 * Finds out all that must go before a user can be deleted: password, access keys and other credentials first, which ends
 * new access; then policies that allow, groups, and what denies; the user last. Nothing is changed.
 *
 * @throws IamError `NoSuchEntity` when there is no such user; `AccessDenied` without `iam:GetLoginProfile`,
 * `iam:ListAccessKeys`, `iam:ListServiceSpecificCredentials`, `iam:ListSSHPublicKeys`, `iam:ListSigningCertificates`,
 * `iam:ListMFADevices`, `iam:ListAttachedUserPolicies`, `iam:ListUserPolicies` or `iam:ListGroupsForUser`. What the policies
 * say is looked at where `iam:GetPolicy`, `iam:GetPolicyVersion`, `iam:GetUserPolicy` and their like for groups are there.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { planUserDeletion } from '@iamkit/core/actions';
 *
 * const plan = await planUserDeletion({ iam: new IAMClient() }, { name: 'alice' });
 * console.log(plan.steps.map(({ operation }) => operation)); // [ 'DeleteLoginProfile', 'DeleteUser' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html
 */
export async function planUserDeletion(clients: Clients<'iam'>, parameters: UserParameters): Promise<DeletionPlan> {
  const { name, signal } = parameters;
  userCall('DeleteUser', name);
  const look = (options: CallOptions): Promise<readonly Removal[]> => userRemovals(clients, name, options);
  return new DeletionPlan({
    clients,
    blockers: await look({ signal }),
    last: removalBy(
      clients,
      { operation: 'DeleteUser', resource: `user/${name}` },
      new DeleteUserCommand({ UserName: name }),
    ),
    lookAgain: look,
  });
}

async function userRemovals(clients: Clients<'iam'>, name: string, options: CallOptions): Promise<readonly Removal[]> {
  const parameters = { ...options, name };
  const resource = `user/${name}`;
  const [profile, keys, others, policies, groups] = await Promise.all([
    unlessAbsent(getLoginProfile(clients, parameters)),
    listAccessKeys(clients, parameters).toArray(),
    Promise.all(otherCredentials.map((kind) => credentialRemovals(clients, kind, parameters))),
    identityRemovals(clients, { type: 'user', name }, options),
    groupRemovals(clients, parameters),
  ]);
  const password = removalBy(
    clients,
    { operation: 'DeleteLoginProfile', resource },
    new DeleteLoginProfileCommand({ UserName: name }),
  );
  return [
    ...(profile === undefined ? [] : [password]),
    ...keys.map(({ id }) =>
      removalBy(
        clients,
        { operation: 'DeleteAccessKey', resource, subject: id },
        new DeleteAccessKeyCommand({ UserName: name, AccessKeyId: id }),
      ),
    ),
    ...others.flat(),
    ...policies.allowing,
    ...groups,
    ...policies.denying,
  ];
}

async function credentialRemovals(
  clients: Clients<'iam'>,
  kind: UserCredentialKind,
  parameters: UserParameters,
): Promise<readonly Removal[]> {
  const { name } = parameters;
  try {
    const credentials = await listUserCredentials(clients, { ...parameters, kind }).toArray();
    return credentials.flatMap(({ id }) =>
      userCredentialTable[kind]
        .remove(name, id)
        .map(({ operation, command, hint }) =>
          removalBy(clients, { operation, resource: `user/${name}`, subject: id }, command, hint),
        ),
    );
  } catch (error) {
    // Where the operation is not known, as in an emulator, there are none of them.
    if (isIamError(error, 'InvalidAction')) return [];
    throw error;
  }
}

/** Groups whose policies deny something go last. */
async function groupRemovals(clients: Clients<'iam'>, parameters: UserParameters): Promise<readonly Removal[]> {
  const { name, signal } = parameters;
  const groups = await listUserGroups(clients, parameters).toArray();
  const denials = await concurrently(groups, atOnce, (group) => denies(clients, group.name, { signal }));
  const removals = groups.map((group, index) => ({
    denies: denials[index],
    removal: removalBy(
      clients,
      { operation: 'RemoveUserFromGroup', resource: `user/${name}`, subject: group.name },
      new RemoveUserFromGroupCommand({ UserName: name, GroupName: group.name }),
    ),
  }));
  return [...removals.filter((one) => !one.denies), ...removals.filter((one) => one.denies)].map((one) => one.removal);
}

async function denies(clients: Clients<'iam'>, group: string, options: CallOptions): Promise<boolean> {
  try {
    const { denying } = await identityRemovals(clients, { type: 'group', name: group }, options);
    return denying.length > 0;
  } catch (error) {
    if (isIamError(error, 'AccessDenied', 'NoSuchEntity')) return true;
    throw error;
  }
}
