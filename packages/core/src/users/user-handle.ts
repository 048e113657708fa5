import type { Decision } from '@iamkit/policy/evaluate';
import type { AccessOptions } from '../access/access-question.js';
import { AccessKeys } from '../access-keys/access-keys.js';
import type { Clients } from '../clients.js';
import type { DeletionPlan } from '../deletion/deletion-plan.js';
import { EntityTags } from '../entity-tags.js';
import { UserGroups } from '../groups/user-groups.js';
import { AttachedPolicies } from '../identities/attached-policies.js';
import type { Identity } from '../identities/identity.js';
import { InlinePolicies } from '../identities/inline-policies.js';
import { PermissionsBoundary } from '../identities/permissions-boundary.js';
import { loadAccessActions, loadDeletionActions, loadUserActions } from '../lazy.js';
import { UserLoginProfile } from '../login-profile/user-login-profile.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import { UserCredentials } from '../user-credentials/user-credentials.js';
import type { DeleteUserOptions } from './delete-user.js';
import type { UserChanges } from './update-user.js';
import type { User } from './user.js';

/**
 * One user, by name, as `iam.user(name)`. Making it asks nothing of AWS, and the user need not exist. A handle is a name
 * and nothing else: after a rename it still means the old name.
 */
export class UserHandle {
  readonly #clients: Clients<'iam' | 'sts'>;
  /** The name this handle stands for. */
  readonly name: string;
  /** The user's tags. */
  readonly tags: EntityTags;
  /** The groups that the user is in. */
  readonly groups: UserGroups;
  /** The managed policies that are attached to the user. */
  readonly attachedPolicies: AttachedPolicies;
  /** The policies that are embedded in the user. */
  readonly inlinePolicies: InlinePolicies;
  /** The managed policy that limits what the other policies of the user can allow. */
  readonly permissionsBoundary: PermissionsBoundary;
  /** The keys that the user calls AWS with. */
  readonly accessKeys: AccessKeys;
  /** The password that the user signs in to the console with. */
  readonly loginProfile: UserLoginProfile;
  /** The devices that the user confirms a sign-in with. */
  readonly mfaDevices: UserCredentials<'mfaDevice'>;
  /** The keys that the user reaches CodeCommit with over SSH. */
  readonly sshPublicKeys: UserCredentials<'sshPublicKey'>;
  /** The X.509 certificates of the user. */
  readonly signingCertificates: UserCredentials<'signingCertificate'>;
  /** The passwords and API keys of the user for single services. */
  readonly serviceSpecificCredentials: UserCredentials<'serviceSpecificCredential'>;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>, name: string) {
    this.#clients = clients;
    this.name = name;
    this.tags = new EntityTags(async (options) => {
      const { listUserTags, tagUser, untagUser } = await loadUserActions();
      return {
        get: () => listUserTags(clients, { ...options, name }),
        set: (tags) => tagUser(clients, { ...options, name, tags }),
        remove: (keys) => untagUser(clients, { ...options, name, keys }),
      };
    });
    this.groups = new UserGroups(clients, name);
    const identity: Identity<'user'> = { type: 'user', name };
    this.attachedPolicies = new AttachedPolicies(clients, identity);
    this.inlinePolicies = new InlinePolicies(clients, identity);
    this.permissionsBoundary = new PermissionsBoundary(clients, identity);
    this.accessKeys = new AccessKeys(clients, name);
    this.loginProfile = new UserLoginProfile(clients, name);
    this.mfaDevices = new UserCredentials(clients, 'mfaDevice', name);
    this.sshPublicKeys = new UserCredentials(clients, 'sshPublicKey', name);
    this.signingCertificates = new UserCredentials(clients, 'signingCertificate', name);
    this.serviceSpecificCredentials = new UserCredentials(clients, 'serviceSpecificCredential', name);
    Object.freeze(this);
  }

  /**
   * Reads the user, with tags and permissions boundary.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const user = await createIam().user('alice').get();
   * console.log(user.createdAt.toISOString()); // 2026-11-24T08:00:00.000Z
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
   */
  async get(options: CallOptions = {}): Promise<User> {
    return (await loadUserActions()).getUser(this.#clients, { ...options, name: this.name });
  }

  /**
   * Reads the user, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:GetUser`: whether the user exists is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const user = await createIam().user('nobody').find();
   * console.log(user?.arn ?? 'none'); // none
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
   */
  async find(options: CallOptions = {}): Promise<User | undefined> {
    return (await loadUserActions()).findUser(this.#clients, { ...options, name: this.name });
  }

  /**
   * Whether there is such a user.
   *
   * @throws IamError `AccessDenied` without `iam:GetUser`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().user('nobody').exists()); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    return (await loadUserActions()).userExists(this.#clients, { ...options, name: this.name });
  }

  /**
   * Renames or moves the user, and reads the user back. Groups, keys, policies and the id stay; the ARN changes, so
   * policies that name the old ARN no longer match. This handle keeps the old name: go on with `iam.user(newName)`.
   * Without changes it only reads. A user who is not found under the new name, for not all of IAM knows it yet, is looked
   * for as a new user is, for about two minutes; an error of that reading says that the change took effect.
   *
   * @param changes.name - the new name, 1 to 64 characters.
   * @param changes.path - the new path, which begins and ends with `/`.
   * @returns the user under the new name.
   * @throws IamError `NoSuchEntity` when there is none; `EntityAlreadyExists` when the new name is taken;
   * `EntityTemporarilyUnmodifiable` when IAM was still at work on the user for 20 s; `AccessDenied` without
   * `iam:UpdateUser` on both the old and the new ARN, or `iam:GetUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const user = await createIam().user('alice').update({ name: 'alice.smith', path: '/sales/' });
   * console.log(user.arn); // arn:aws:iam::123456789012:user/sales/alice.smith
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateUser.html
   */
  async update(changes: UserChanges, options: CallOptions = {}): Promise<User> {
    return (await loadUserActions()).updateUser(this.#clients, { ...options, name: this.name, changes });
  }

  /**
   * Whether the user may do something, for an `if`. `true` means that the policies which the user and its groups have, and the
   * permissions boundary, allow it, and no more: a service control policy, or the policy of the resource, may still deny it.
   *
   * @param action - `service:Name`, without wildcards.
   * @param resource - its full ARN, or `'*'` for an action that takes no resource.
   * @param options - those of `explain`.
   * @throws IamError as `explain` does.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const allowed = await createIam().user('alice').can('s3:GetObject', 'arn:aws:s3:::reports/june.csv');
   * console.log(allowed); // true
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
   */
  async can(action: string, resource: string, options: AccessOptions = {}): Promise<boolean> {
    const parameters = { ...options, identity: { type: 'user', name: this.name }, action, resource } as const;
    return (await loadAccessActions()).canAccess(this.#clients, parameters);
  }

  /**
   * Decides whether the user may do something, and says why. The Decision lists in `unseen` the layers of policies that
   * nobody looked at; the permissions boundary is among them where there is one that the caller may not read.
   *
   * @param action - `service:Name`, without wildcards.
   * @param resource - its full ARN, or `'*'` for an action that takes no resource.
   * @param options.using - `local`: the policies are read, and decided here. `simulator`: IAM's policy simulator decides,
   * which also knows the service control policies of the account. Default: `local`.
   * @param options.context - what is known of the request: condition key → value.
   * @param options.policies - policies of other layers, such as that of the resource.
   * @param options.resourceAccount - the account that owns the resource. Default: the one in its ARN, else the user's.
   * @throws IamError `NoSuchEntity` when there is no such user; `ValidationError` for what is no action, resource or
   * context; `AccessDenied` without `iam:GetUser`, `iam:ListAttachedUserPolicies`, `iam:ListUserPolicies`,
   * `iam:GetUserPolicy`, `iam:ListGroupsForUser`, `iam:ListAttachedGroupPolicies`, `iam:ListGroupPolicies`,
   * `iam:GetGroupPolicy`, `iam:GetPolicy` and `iam:GetPolicyVersion`; with the simulator `iam:GetUser` and
   * `iam:SimulatePrincipalPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const decision = await createIam().user('alice').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv');
   * console.log(decision.outcome, decision.unseen.join(' ')); // allowed resourceControl serviceControl resource session endpoint
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
   */
  async explain(action: string, resource: string, options: AccessOptions = {}): Promise<Decision> {
    const parameters = { ...options, identity: { type: 'user', name: this.name }, action, resource } as const;
    return (await loadAccessActions()).explainAccess(this.#clients, parameters);
  }

  /**
   * Finds out all that must go before the user can be deleted, and changes nothing: password, access keys and other
   * credentials first, which ends new access; then policies that allow, groups, and what denies; the user last.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetLoginProfile`,
   * `iam:ListAccessKeys`, `iam:ListServiceSpecificCredentials`, `iam:ListSSHPublicKeys`, `iam:ListSigningCertificates`,
   * `iam:ListMFADevices`, `iam:ListAttachedUserPolicies`, `iam:ListUserPolicies` or `iam:ListGroupsForUser`. What the
   * policies say is looked at where `iam:GetPolicy`, `iam:GetPolicyVersion`, `iam:GetUserPolicy`, and for groups
   * `iam:ListAttachedGroupPolicies`, `iam:ListGroupPolicies` and `iam:GetGroupPolicy` are there.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const plan = await createIam().user('alice').deletionPlan();
   * for (const { operation, subject } of plan.steps) console.log(operation, subject ?? ''); // DeleteLoginProfile, then DeleteUser
   * await plan.run();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html
   */
  async deletionPlan(options: CallOptions = {}): Promise<DeletionPlan> {
    return (await loadDeletionActions()).planUserDeletion(this.#clients, { ...options, name: this.name });
  }

  /**
   * Deletes the user, who must have nothing left: no password, access keys, groups, policies, devices or certificates; or,
   * with `cascade`, with all of these. Tags and a permissions boundary go with the user.
   *
   * @param options.cascade - true: all that `deletionPlan()` shows is done first. Default: false.
   * @param options.onStep - told of each step of a cascade when it is done; the next waits for it.
   * @param options.ifExists - true: it is no error when there is no such user. Default: false.
   * @throws IamError `DeleteConflict` when the user still has something, with all of it as `blockers` where the caller may
   * look; `PartialFailure` when a cascade stops half-way, with the steps `done` and `remaining`: deleting again finishes
   * it; `NoSuchEntity` when there is none and `ifExists` is not set; `AccessDenied` without `iam:DeleteUser`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').delete({ cascade: true, ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUser.html
   */
  async delete(options: DeleteUserOptions = {}): Promise<void> {
    return (await loadUserActions()).deleteUser(this.#clients, { ...options, name: this.name });
  }

  static {
    nameOddArguments(UserHandle);
  }
}
