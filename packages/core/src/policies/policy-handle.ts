import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import type { DeletionPlan } from '../deletion/deletion-plan.js';
import type { PolicyInput } from '../documents/policy-input.js';
import type { Ensured } from '../ensured.js';
import { EntityTags } from '../entity-tags.js';
import { loadDeletionActions, loadPolicyActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { DeletePolicyOptions } from './delete-policy.js';
import type { EnsurePolicyOptions } from './ensure-policy.js';
import type { Policy } from './policy.js';
import { PolicyAttachments } from './policy-attachments.js';
import { PolicyVersions } from './policy-versions.js';
import type { PolicyTarget } from './resolve-policy-arn.js';

/**
 * One managed policy, as `iam.policy(arn)`, `iam.policy(name)` or `iam.awsManagedPolicy(name)`. Making it asks nothing of
 * AWS, and the policy need not exist.
 */
export class PolicyHandle {
  readonly #clients: Clients<'iam' | 'sts'>;
  readonly #target: PolicyTarget;
  /** Who has the policy. */
  readonly attachments: PolicyAttachments;
  /** The policy's tags. AWS's own policies have none. */
  readonly tags: EntityTags;
  /** The policy's versions, up to five. */
  readonly versions: PolicyVersions;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>, target: PolicyTarget) {
    this.#clients = clients;
    this.#target = target;
    const arnOf = (options: CallOptions): Promise<string> => this.arn(options);
    this.attachments = new PolicyAttachments(clients, arnOf);
    this.versions = new PolicyVersions(clients, arnOf);
    this.tags = new EntityTags(async (options) => {
      const arn = await this.arn(options);
      const { listPolicyTags, tagPolicy, untagPolicy } = await loadPolicyActions();
      return {
        get: () => listPolicyTags(clients, { ...options, arn }),
        set: (tags) => tagPolicy(clients, { ...options, arn, tags }),
        remove: (keys) => untagPolicy(clients, { ...options, arn, keys }),
      };
    });
    Object.freeze(this);
  }

  /**
   * The policy's ARN. For a policy named without its account, STS is asked whose account it is, once for an `Iam`.
   *
   * @throws IamError `ValidationError` for what can be no policy's name.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const iam = createIam();
   * console.log(await iam.policy('deploy', { path: '/ci/' }).arn()); // arn:aws:iam::123456789012:policy/ci/deploy
   * console.log(await iam.awsManagedPolicy('ReadOnlyAccess').arn()); // arn:aws:iam::aws:policy/ReadOnlyAccess
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
   */
  async arn(options: CallOptions = {}): Promise<string> {
    return (await loadPolicyActions()).resolvePolicyArn(this.#clients, { ...options, target: this.#target });
  }

  /**
   * Reads the policy, with description and tags. Its document is read by `document()`.
   *
   * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:GetPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = await createIam().policy('deploy').get();
   * console.log(policy.defaultVersionId); // v2
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
   */
  async get(options: CallOptions = {}): Promise<Policy> {
    const arn = await this.arn(options);
    return (await loadPolicyActions()).getPolicy(this.#clients, { ...options, arn });
  }

  /**
   * Reads the policy, or gives `undefined` when there is none.
   *
   * @throws IamError `AccessDenied` without `iam:GetPolicy`: whether the policy exists is not known then.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = await createIam().policy('deploy').find();
   * console.log(policy?.arn ?? 'none'); // none
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
   */
  async find(options: CallOptions = {}): Promise<Policy | undefined> {
    const arn = await this.arn(options);
    return (await loadPolicyActions()).findPolicy(this.#clients, { ...options, arn });
  }

  /**
   * Whether there is such a policy.
   *
   * @throws IamError `AccessDenied` without `iam:GetPolicy`: it never says `false` because it may not look.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().awsManagedPolicy('ReadOnlyAccess').exists()); // true
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicy.html
   */
  async exists(options: CallOptions = {}): Promise<boolean> {
    const arn = await this.arn(options);
    return (await loadPolicyActions()).policyExists(this.#clients, { ...options, arn });
  }

  /**
   * Reads the document that is in force: which version that is, then the version.
   *
   * @returns a frozen document, as it was written.
   * @throws IamError `NoSuchEntity` when there is no such policy; `AccessDenied` without `iam:GetPolicy` and
   * `iam:GetPolicyVersion`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = await createIam().awsManagedPolicy('AdministratorAccess').document();
   * console.log(document.Statement); // [ { Effect: 'Allow', Action: '*', Resource: '*' } ]
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
   */
  async document(options: CallOptions = {}): Promise<PolicyDocument<'identity'>> {
    const arn = await this.arn(options);
    return (await loadPolicyActions()).getPolicyDocument(this.#clients, { ...options, arn });
  }

  /**
   * Creates the policy where there is none, and else gives it the document, as a version that is in force, and the tags,
   * where these differ from what it has. A document that means the same is no difference. Nothing is removed: other tags
   * and other versions stay, unless `prune` lets the oldest go.
   *
   * @param document - a document, or its JSON text.
   * @param options.description - for a policy that is created; it cannot be changed.
   * @param options.prune - true: when there are five versions, the oldest that is not in force makes room. Default: false.
   * @param options.tags - tags that it is to have among others.
   * @throws IamError `LimitExceeded` when there are five versions and `prune` is not set; `MalformedPolicyDocument` when the
   * document breaks the grammar; `AccessDenied` without `iam:GetPolicy` and `iam:GetPolicyVersion`, and what is to be done:
   * `iam:CreatePolicy`, `iam:CreatePolicyVersion`, `iam:TagPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}}';
   * const { outcome, record } = await createIam().policy('see-buckets').ensure(document);
   * console.log(outcome, record.defaultVersionId); // created v1
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
   */
  async ensure(document: PolicyInput<'identity'>, options: EnsurePolicyOptions = {}): Promise<Ensured<Policy>> {
    const arn = await this.arn(options);
    return (await loadPolicyActions()).ensurePolicy(this.#clients, { ...options, arn, document });
  }

  /**
   * Finds out all that must go before the policy can be deleted, and changes nothing: it is detached from everybody, is
   * nobody's permissions boundary any more, which widens what they can do, and loses its other versions.
   *
   * @throws IamError `NoSuchEntity` when there is none; `UnmodifiableEntity` for one of AWS's; `AccessDenied` without
   * `iam:ListEntitiesForPolicy` or `iam:ListPolicyVersions`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const plan = await createIam().policy('deploy').deletionPlan();
   * for (const { operation, subject } of plan.steps) console.log(operation, subject ?? ''); // DetachRolePolicy, then DeletePolicy
   * await plan.run();
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
   */
  async deletionPlan(options: CallOptions = {}): Promise<DeletionPlan> {
    return (await loadDeletionActions()).planPolicyDeletion(this.#clients, {
      ...options,
      arn: await this.arn(options),
    });
  }

  /**
   * Deletes the policy, which must be attached to nothing, be nobody's permissions boundary and have no version but the
   * one in force; or, with `cascade`, detaches it from everybody and deletes the versions first.
   *
   * @param options.cascade - true: all that `deletionPlan()` shows is done first. Default: false.
   * @param options.onStep - told of each step of a cascade when it is done; the next waits for it.
   * @param options.removeBoundaries - whether a cascade may take permissions boundaries from those who stay, which widens
   * what they can do. Default: false.
   * @param options.ifExists - true: it is no error when there is no such policy. Default: false.
   * @throws IamError `DeleteConflict` when it is in use or has other versions, with all of it as `blockers` where the caller
   * may look, and when it is somebody's permissions boundary and `removeBoundaries` is not set; `PartialFailure` when a
   * cascade stops half-way, with the steps `done` and `remaining`: deleting again finishes it; `NoSuchEntity` when there is
   * none and `ifExists` is not set; `AccessDenied` without `iam:DeletePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().policy('deploy').delete({ cascade: true, ifExists: true });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicy.html
   */
  async delete(options: DeletePolicyOptions = {}): Promise<void> {
    const arn = await this.arn(options);
    return (await loadPolicyActions()).deletePolicy(this.#clients, { ...options, arn });
  }

  static {
    nameOddArguments(PolicyHandle);
  }
}
