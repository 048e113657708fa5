import type { Clients } from '../clients.js';
import { loadPolicyActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { ListPolicyAttachmentsOptions, PolicyAttachment } from './list-policy-attachments.js';

/** Who has one managed policy, as `iam.policy(arn).attachments`. */
export class PolicyAttachments {
  readonly #clients: Clients<'iam'>;
  readonly #arnOf: (options: CallOptions) => Promise<string>;

  /** @internal */
  constructor(clients: Clients<'iam'>, arnOf: (options: CallOptions) => Promise<string>) {
    this.#clients = clients;
    this.#arnOf = arnOf;
    Object.freeze(this);
  }

  /**
   * Lists everybody who has the policy: attached first, then as permissions boundary.
   *
   * @param options.usedAs - only `permissions`, or only `permissionsBoundary`. Default: both.
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such policy; `AccessDenied` without
   * `iam:ListEntitiesForPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const { type, name, usedAs } of createIam().policy('deploy').attachments.list())
   *   console.log(type, name, usedAs); // role ci permissions
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListEntitiesForPolicy.html
   */
  list(options: ListPolicyAttachmentsOptions = {}): Listing<PolicyAttachment> {
    const load = async (): Promise<Listing<PolicyAttachment>> => {
      const arn = await this.#arnOf(options);
      return (await loadPolicyActions()).listPolicyAttachments(this.#clients, { ...options, arn });
    };
    return Listing.deferred({ operation: 'ListEntitiesForPolicy' }, load, options);
  }

  static {
    nameOddArguments(PolicyAttachments);
  }
}
