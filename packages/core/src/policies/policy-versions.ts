import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { loadPolicyActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { CreatePolicyVersionOptions } from './create-policy-version.js';
import type { PolicyVersion, PolicyVersionDocument } from './policy-version.js';

/** The versions of one managed policy, as `iam.policy(arn).versions`. There are up to five, of which one is in force. */
export class PolicyVersions {
  readonly #clients: Clients<'iam'>;
  readonly #arnOf: (options: CallOptions) => Promise<string>;

  /** @internal */
  constructor(clients: Clients<'iam'>, arnOf: (options: CallOptions) => Promise<string>) {
    this.#clients = clients;
    this.#arnOf = arnOf;
    Object.freeze(this);
  }

  /**
   * Lists the versions, without their documents.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such policy; `AccessDenied` without
   * `iam:ListPolicyVersions`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const { id, isDefault } of createIam().policy('deploy').versions.list()) console.log(id, isDefault);
   * // v2 true
   * // v1 false
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicyVersions.html
   */
  list(options: CallOptions = {}): Listing<PolicyVersion> {
    const load = async (): Promise<Listing<PolicyVersion>> => {
      const arn = await this.#arnOf(options);
      return (await loadPolicyActions()).listPolicyVersions(this.#clients, { ...options, arn });
    };
    return Listing.deferred({ operation: 'ListPolicyVersions' }, load, options);
  }

  /**
   * Reads one version, with its document.
   *
   * @param id - such as `v2`.
   * @throws IamError `NoSuchEntity` when there is no such policy or version; `AccessDenied` without
   * `iam:GetPolicyVersion`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { document } = await createIam().policy('deploy').versions.get('v1');
   * console.log(document.Statement); // [ { Effect: 'Allow', Action: 's3:PutObject', Resource: 'arn:aws:s3:::site/*' } ]
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetPolicyVersion.html
   */
  async get(id: string, options: CallOptions = {}): Promise<PolicyVersionDocument> {
    const arn = await this.#arnOf(options);
    return (await loadPolicyActions()).getPolicyVersion(this.#clients, { ...options, arn, id });
  }

  /**
   * Adds a version. It is not in force unless `setAsDefault` says so.
   *
   * The call is never repeated blindly: after a 5xx, a timeout or a cut connection the latest version is returned when it has
   * the document, and the call made again when it has not.
   *
   * @param document - a document, or its JSON text; up to 6,144 characters that are not white space.
   * @param options.setAsDefault - true: it is in force at once. Default: false.
   * @param options.prune - true: when there are five versions, the oldest that is not in force makes room. Default: false.
   * @throws IamError `NoSuchEntity` when there is no such policy; `MalformedPolicyDocument` when the document breaks the
   * grammar; `LimitExceeded` when it is too long, or, without `prune`, when there are five versions; `AccessDenied` without
   * `iam:CreatePolicyVersion`, and for `prune` `iam:ListPolicyVersions` and `iam:DeletePolicyVersion`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}}';
   * const { id } = await createIam().policy('deploy').versions.create(document, { setAsDefault: true, prune: true });
   * console.log(id); // v6
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
   */
  async create(document: PolicyInput<'identity'>, options: CreatePolicyVersionOptions = {}): Promise<PolicyVersion> {
    const arn = await this.#arnOf(options);
    return (await loadPolicyActions()).createPolicyVersion(this.#clients, { ...options, arn, document });
  }

  /**
   * Puts a version in force, for everybody the policy is attached to.
   *
   * @param id - such as `v2`.
   * @throws IamError `NoSuchEntity` when there is no such policy or version; `AccessDenied` without
   * `iam:SetDefaultPolicyVersion`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().policy('deploy').versions.setDefault('v2');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
   */
  async setDefault(id: string, options: CallOptions = {}): Promise<void> {
    const arn = await this.#arnOf(options);
    return (await loadPolicyActions()).setDefaultPolicyVersion(this.#clients, { ...options, arn, id });
  }

  /**
   * Puts the version in force that was created last before the one that is. The later one stays.
   *
   * @returns the version that is in force now.
   * @throws IamError `NoSuchEntity` when there is no such policy, or no version before the one in force; `AccessDenied`
   * without `iam:ListPolicyVersions` and `iam:SetDefaultPolicyVersion`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { id } = await createIam().policy('deploy').versions.rollback();
   * console.log(id); // v1
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_SetDefaultPolicyVersion.html
   */
  async rollback(options: CallOptions = {}): Promise<PolicyVersion> {
    const arn = await this.#arnOf(options);
    return (await loadPolicyActions()).rollbackPolicy(this.#clients, { ...options, arn });
  }

  /**
   * Deletes a version that is not in force.
   *
   * @param id - such as `v2`.
   * @throws IamError `NoSuchEntity` when there is no such policy or version; `DeleteConflict` when it is in force;
   * `AccessDenied` without `iam:DeletePolicyVersion`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().policy('deploy').versions.delete('v1');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeletePolicyVersion.html
   */
  async delete(id: string, options: CallOptions = {}): Promise<void> {
    const arn = await this.#arnOf(options);
    return (await loadPolicyActions()).deletePolicyVersion(this.#clients, { ...options, arn, id });
  }

  static {
    nameOddArguments(PolicyVersions);
  }
}
