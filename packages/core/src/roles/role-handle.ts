import type { Decision } from '@iamkit/policy/evaluate';
import type { AccessOptions } from '../access/access-question.js';
import type { Clients } from '../clients.js';
import type { DeletionPlan } from '../deletion/deletion-plan.js';
import { EntityTags } from '../entity-tags.js';
import type { Iam } from '../iam.js';
import { AttachedPolicies } from '../identities/attached-policies.js';
import type { Identity } from '../identities/identity.js';
import { InlinePolicies } from '../identities/inline-policies.js';
import { PermissionsBoundary } from '../identities/permissions-boundary.js';
import { loadAccessActions, loadDeletionActions, loadRoleActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { AssumeRoleOptions } from '../sessions/assume-role.js';
import type { SessionLoader } from '../sessions/iam-sessions.js';
import type { Mfa } from '../sessions/session-input.js';
import type { DeleteRoleOptions } from './delete-role.js';
import type { Role, RoleLastUsed } from './role.js';
import { RoleInstanceProfiles } from './role-instance-profiles.js';
import { TrustPolicy } from './trust-policy-handle.js';
import type { RoleChanges } from './update-role.js';
import type { WaitUntilAssumableOptions } from './wait-until-assumable.js';

/** Makes an `Iam` of a session. */
type SessionMaker = (load: SessionLoader, mfa: Mfa | undefined) => Iam;

/**
 * One role, by name, as `iam.role(name)`. Making it asks nothing of AWS, and the role need not exist.
 */
export class RoleHandle {
  readonly #clients: Clients<'iam' | 'sts'>;
  readonly #session: SessionMaker;
  /** The name this handle stands for. */
  readonly name: string;
  /** Who may assume the role. */
  readonly trustPolicy: TrustPolicy;
  /** The managed policies that are attached to the role. */
  readonly attachedPolicies: AttachedPolicies;
  /** The policies that are embedded in the role. */
  readonly inlinePolicies: InlinePolicies;
  /** The managed policy that limits what the other policies of the role can allow. */
  readonly permissionsBoundary: PermissionsBoundary;
  /** The instance profiles that the role is in. */
  readonly instanceProfiles: RoleInstanceProfiles;
  /** The role's tags. */
  readonly tags: EntityTags;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>, name: string, session: SessionMaker) {
    const identity: Identity<'role'> = { type: 'role', name };
    this.#clients = clients;
    this.#session = session;
    this.name = name;
    this.trustPolicy = new TrustPolicy(clients, name);
    this.attachedPolicies = new AttachedPolicies(clients, identity);
    this.inlinePolicies = new InlinePolicies(clients, identity);
    this.permissionsBoundary = new PermissionsBoundary(clients, identity);
    this.instanceProfiles = new RoleInstanceProfiles(clients, name);
    this.tags = new EntityTags(async (options) => {
      const { listRoleTags, tagRole, untagRole } = await loadRoleActions();
      return {
        get: () => listRoleTags(clients, { ...options, name }),
        set: (tags) => tagRole(clients, { ...options, name, tags }),
        remove: (keys) => untagRole(clients, { ...options, name, keys }),
      };
    });
    Object.freeze(this);
  }

  /**
   * Reads the role, with trust policy, tags, permissions boundary and last use.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const role = await createIam().role('deploy').get();
   * console.log(role.maxSessionDuration); // 3600
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
   */
  async get(options: CallOptions = {}): Promise<Role> {
    return (await loadRoleActions()).getRole(this.#clients, { ...options, name: this.name });
  }

  /**
   * Reads the role, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:GetRole`: whether the role exists is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const role = await createIam().role('nobodys').find();
   * console.log(role?.arn ?? 'none'); // none
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
   */
  async find(options: CallOptions = {}): Promise<Role | undefined> {
    return (await loadRoleActions()).findRole(this.#clients, { ...options, name: this.name });
  }

  /**
   * Whether there is such a role.
   *
   * @throws IamError `AccessDenied` without `iam:GetRole`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().role('nobodys').exists()); // false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    return (await loadRoleActions()).roleExists(this.#clients, { ...options, name: this.name });
  }

  /**
   * Changes the description or the maximum session duration, and reads the role back. Name and path of a role cannot be
   * changed. Without changes it only reads.
   *
   * @param changes.description - up to 1,000 characters; an empty text removes it.
   * @param changes.maxSessionDuration - `'1h'` to `'12h'`, or seconds.
   * @throws IamError `NoSuchEntity` when there is none; `UnmodifiableEntity` for a service-linked role; `AccessDenied`
   * without `iam:UpdateRole` and `iam:GetRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const role = await createIam().role('deploy').update({ maxSessionDuration: '4h' });
   * console.log(role.maxSessionDuration); // 14400
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateRole.html
   */
  async update(changes: RoleChanges, options: CallOptions = {}): Promise<Role> {
    return (await loadRoleActions()).updateRole(this.#clients, { ...options, name: this.name, changes });
  }

  /**
   * When and where the role was last used, in the last 400 days. IAM may be some hours late.
   *
   * @returns `undefined` when it was not used.
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const used = await createIam().role('deploy').lastUsed();
   * console.log(used?.region ?? 'not used'); // eu-west-1
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_RoleLastUsed.html
   */
  async lastUsed(options: CallOptions = {}): Promise<RoleLastUsed | undefined> {
    return (await this.get(options)).lastUsed;
  }

  /**
   * Assumes the role. The `Iam` it gives can be used at once: when it makes its first call the role is read, for its ARN,
   * and STS is asked; and again five minutes before the session ends. With the ARN at hand, `iam.assumeRole(arn)` does
   * without reading the role.
   *
   * @param options - those of `iam.assumeRole`.
   * @throws IamError, from each method of the `Iam` it gives: `NoSuchEntity` when there is no such role; `AccessDenied`
   * without `iam:GetRole` (operation `GetRole`), and when the trust policy or the caller's policies do not allow it (operation
   * `AssumeRole`).
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const session = createIam().role('deploy').assume({ roleSessionName: 'release', duration: '15m' });
   * console.log((await session.callerIdentity()).arn); // arn:aws:sts::123456789012:assumed-role/deploy/release
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
   */
  assume(options: AssumeRoleOptions = {}): Iam {
    return this.#session(async ({ assumeRole }, clients) => {
      const { getRole } = await loadRoleActions();
      const { arn } = await getRole(clients, { name: this.name, signal: options.signal });
      return assumeRole(clients, { ...options, roleArn: arn });
    }, options.mfa);
  }

  /**
   * Waits until the caller can assume a role that was just created: AWS needs some ten seconds. It assumes the role to find
   * out, so the trust policy must trust the caller; a role of a service is one that only the service can try. A role that is
   * older than a minute is not waited for.
   *
   * @param options - those of `iam.assumeRole`, where the trust policy asks for something, such as an external id.
   * @throws IamError `ValidationError` when the trust policy trusts services and identity providers only; `AccessDenied` when
   * the role cannot be assumed although it is older than a minute, and without `iam:GetRole` and `sts:AssumeRole`;
   * `NoSuchEntity` when there is none.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const iam = createIam();
   * const Principal = { AWS: (await iam.callerIdentity()).account };
   * const Statement = [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] as const;
   * await iam.roles.create('deploy', { trustPolicy: { Version: '2012-10-17', Statement } });
   * await iam.role('deploy').waitUntilAssumable();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
   */
  async waitUntilAssumable(options: WaitUntilAssumableOptions = {}): Promise<void> {
    return (await loadRoleActions()).waitUntilAssumable(this.#clients, { ...options, name: this.name });
  }

  /**
   * Whether the role may do something, for an `if`. `true` means that the policies which the role has, and the permissions
   * boundary, allow it, and no more: a service control policy, or the policy of the resource, may still deny it.
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
   * const allowed = await createIam().role('deploy').can('s3:GetObject', 'arn:aws:s3:::reports/june.csv');
   * console.log(allowed); // true
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
   */
  async can(action: string, resource: string, options: AccessOptions = {}): Promise<boolean> {
    const parameters = { ...options, identity: { type: 'role', name: this.name }, action, resource } as const;
    return (await loadAccessActions()).canAccess(this.#clients, parameters);
  }

  /**
   * Decides whether the role may do something, and says why. The Decision lists in `unseen` the layers of policies that
   * nobody looked at; the permissions boundary is among them where there is one that the caller may not read.
   *
   * @param action - `service:Name`, without wildcards.
   * @param resource - its full ARN, or `'*'` for an action that takes no resource.
   * @param options.using - `local`: the policies are read, and decided here. `simulator`: IAM's policy simulator decides,
   * which also knows the service control policies of the account. Default: `local`.
   * @param options.context - what is known of the request: condition key → value.
   * @param options.policies - policies of other layers, such as that of the resource.
   * @param options.resourceAccount - the account that owns the resource. Default: the one in its ARN, else the role's.
   * @throws IamError `NoSuchEntity` when there is no such role; `ValidationError` for what is no action, resource or
   * context; `AccessDenied` without `iam:GetRole`, `iam:ListAttachedRolePolicies`, `iam:ListRolePolicies`,
   * `iam:GetRolePolicy`, `iam:GetPolicy` and `iam:GetPolicyVersion`; with the simulator `iam:GetRole` and
   * `iam:SimulatePrincipalPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const decision = await createIam().role('deploy').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv');
   * console.log(decision.outcome, decision.unseen.join(' ')); // allowed resourceControl serviceControl resource session endpoint
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
   */
  async explain(action: string, resource: string, options: AccessOptions = {}): Promise<Decision> {
    const parameters = { ...options, identity: { type: 'role', name: this.name }, action, resource } as const;
    return (await loadAccessActions()).explainAccess(this.#clients, parameters);
  }

  /**
   * Finds out all that must go before the role can be deleted, and changes nothing: it leaves its instance profiles
   * first, which stay; then policies that allow, then those that deny something; the role last.
   *
   * @throws IamError `NoSuchEntity` when there is none; `UnmodifiableEntity` for a service-linked role; `AccessDenied`
   * without `iam:GetRole`, `iam:ListInstanceProfilesForRole`, `iam:ListAttachedRolePolicies` or `iam:ListRolePolicies`.
   * What the policies say is looked at where `iam:GetPolicy`, `iam:GetPolicyVersion` and `iam:GetRolePolicy` are there.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const plan = await createIam().role('deploy').deletionPlan();
   * for (const { operation, subject } of plan.steps) console.log(operation, subject ?? ''); // DetachRolePolicy, then DeleteRole
   * await plan.run();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
   */
  async deletionPlan(options: CallOptions = {}): Promise<DeletionPlan> {
    return (await loadDeletionActions()).planRoleDeletion(this.#clients, { ...options, name: this.name });
  }

  /**
   * Deletes the role, which must have no policies and be in no instance profile; or, with `cascade`, takes it out of these
   * first. What runs with the role loses its permissions at once.
   *
   * @param options.cascade - true: all that `deletionPlan()` shows is done first. Default: false.
   * @param options.onStep - told of each step of a cascade when it is done; the next waits for it.
   * @param options.ifExists - true: it is no error when there is no such role. Default: false.
   * @throws IamError `DeleteConflict` when the role still has something, with all of it as `blockers` where the caller may
   * look; `PartialFailure` when a cascade stops half-way, with the steps `done` and `remaining`: deleting again finishes
   * it; `NoSuchEntity` when there is none and `ifExists` is not set; `UnmodifiableEntity` for a service-linked role;
   * `AccessDenied` without `iam:DeleteRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().role('deploy').delete({ cascade: true, ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteRole.html
   */
  async delete(options: DeleteRoleOptions = {}): Promise<void> {
    return (await loadRoleActions()).deleteRole(this.#clients, { ...options, name: this.name });
  }

  static {
    nameOddArguments(RoleHandle);
  }
}
