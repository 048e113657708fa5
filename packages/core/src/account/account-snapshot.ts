import type { PolicyDocument } from '@iamkit/policy/document';
import type { Decision } from '@iamkit/policy/evaluate';
import type { AccessOptions } from '../access/access-question.js';
import type { Group } from '../groups/group.js';
import type { AttachedPolicy } from '../identities/attached-policy.js';
import type { Identity } from '../identities/identity.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { PolicySummary } from '../policies/policy.js';
import type { PolicyVersionDocument } from '../policies/policy-version.js';
import type { RoleLastUsed, RoleSummary } from '../roles/role.js';
import type { Tags } from '../tags.js';
import type { UserSummary } from '../users/user.js';
import { explainFromSnapshot } from './explain-from-snapshot.js';

/** A policy that is embedded in a user, group or role, with its document. */
export interface InlinePolicy {
  readonly name: string;
  readonly document: PolicyDocument<'identity'>;
}

/** What gives permissions to a user, group or role. */
export interface SnapshotPolicies {
  readonly attachedPolicies: readonly AttachedPolicy[];
  readonly inlinePolicies: readonly InlinePolicy[];
}

/** A user in a snapshot. When the password was last used is not in it. */
export interface SnapshotUser extends Omit<UserSummary, 'passwordLastUsedAt'>, SnapshotPolicies {
  readonly tags: Tags;
  /** ARN of the managed policy; absent when there is none. */
  readonly permissionsBoundary?: string;
  /** The groups that the user is in, by name. */
  readonly groups: readonly string[];
}

/** A group in a snapshot. */
export interface SnapshotGroup extends Group, SnapshotPolicies {
  /** The users in it, by name. */
  readonly members: readonly string[];
}

/** A role in a snapshot. Its description and maximum session duration are not in it. */
export interface SnapshotRole extends Omit<RoleSummary, 'description' | 'maxSessionDuration'>, SnapshotPolicies {
  readonly tags: Tags;
  /** ARN of the managed policy; absent when there is none. */
  readonly permissionsBoundary?: string;
  /** Absent when the role was not used in the last 400 days. */
  readonly lastUsed?: RoleLastUsed;
  /** The instance profiles that the role is in, by name. */
  readonly instanceProfiles: readonly string[];
}

/** A managed policy in a snapshot: one of the account, or one of AWS's that is in use. */
export interface SnapshotPolicy extends PolicySummary {
  /** The document that is in force. */
  readonly document: PolicyDocument<'identity'>;
  /** Up to five, with their documents. */
  readonly versions: readonly PolicyVersionDocument[];
}

/** What bears on a decision beside what is in the snapshot. */
export type SnapshotExplainOptions = Omit<AccessOptions, 'signal' | 'using'>;

/** What a snapshot is made of. */
export interface SnapshotEntities {
  readonly users: readonly SnapshotUser[];
  readonly groups: readonly SnapshotGroup[];
  readonly roles: readonly SnapshotRole[];
  readonly policies: readonly SnapshotPolicy[];
}

/**
 * The users, groups, roles and managed policies of an account, and what they may do, as they were at one time; as
 * `iam.account.snapshot()` gives it. It is plain data, and asks nothing of AWS.
 */
export class AccountSnapshot implements SnapshotEntities {
  readonly users: readonly SnapshotUser[];
  readonly groups: readonly SnapshotGroup[];
  readonly roles: readonly SnapshotRole[];
  readonly policies: readonly SnapshotPolicy[];
  readonly #users: ReadonlyMap<string, SnapshotUser>;
  readonly #groups: ReadonlyMap<string, SnapshotGroup>;
  readonly #roles: ReadonlyMap<string, SnapshotRole>;
  readonly #policies: ReadonlyMap<string, SnapshotPolicy>;

  /** @internal */
  constructor({ users, groups, roles, policies }: SnapshotEntities) {
    nameOddArguments(AccountSnapshot);
    this.users = Object.freeze([...users]);
    this.groups = Object.freeze([...groups]);
    this.roles = Object.freeze([...roles]);
    this.policies = Object.freeze([...policies]);
    this.#users = new Map(users.map((user) => [user.name, user]));
    this.#groups = new Map(groups.map((group) => [group.name, group]));
    this.#roles = new Map(roles.map((role) => [role.name, role]));
    this.#policies = new Map(policies.map((policy) => [policy.arn, policy]));
    Object.freeze(this);
  }

  /** The user of that name, or `undefined`. */
  user(name: string): SnapshotUser | undefined {
    return this.#users.get(name);
  }

  /** The group of that name, or `undefined`. */
  group(name: string): SnapshotGroup | undefined {
    return this.#groups.get(name);
  }

  /** The role of that name, or `undefined`. */
  role(name: string): SnapshotRole | undefined {
    return this.#roles.get(name);
  }

  /** The managed policy of that ARN, or `undefined`: of AWS's policies only those in use are in the snapshot. */
  policy(arn: string): SnapshotPolicy | undefined {
    return this.#policies.get(arn);
  }

  /**
   * Decides whether a user or role may do something, and says why, by what is in the snapshot alone: its policies, those of a
   * user's groups, and the permissions boundary. The Decision lists in `unseen` the layers that nobody looked at.
   *
   * @param identity - who: `{ type: 'user', name: 'alice' }`.
   * @param action - `service:Name`, without wildcards.
   * @param resource - its full ARN, or `'*'` for an action that takes no resource.
   * @param options.context - what is known of the request: condition key → value.
   * @param options.policies - policies of other layers, such as that of the resource.
   * @param options.resourceAccount - the account that owns the resource. Default: the one in its ARN, else the user's.
   * @throws IamError `NoSuchEntity` when the snapshot has no such user or role, or not a group or policy that it has;
   * `ValidationError` for what is no action, resource or context.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const snapshot = await createIam().account.snapshot();
   * const decision = snapshot.explain({ type: 'user', name: 'alice' }, 's3:GetObject', 'arn:aws:s3:::reports/june.csv');
   * console.log(decision.outcome); // allowed
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
   */
  explain(
    identity: Identity<'role' | 'user'>,
    action: string,
    resource: string,
    options: SnapshotExplainOptions = {},
  ): Decision {
    return explainFromSnapshot(this, { ...options, identity, action, resource });
  }
}
