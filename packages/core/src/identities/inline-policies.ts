import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { loadIdentityActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import { callOnIdentity, type Identity } from './identity.js';

/** The inline policies of one user, group or role, as `iam.user(name).inlinePolicies`. */
export class InlinePolicies {
  readonly #clients: Clients<'iam'>;
  readonly #identity: Identity;

  /** @internal */
  constructor(clients: Clients<'iam'>, identity: Identity) {
    this.#clients = clients;
    this.#identity = identity;
    Object.freeze(this);
  }

  /**
   * Lists the names of the inline policies, every page.
   *
   * @throws IamError, while iterating: `NoSuchEntity` when there is no such user, group or role; `AccessDenied` without
   * `iam:ListUserPolicies`, `iam:ListGroupPolicies` or `iam:ListRolePolicies`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const name of createIam().user('alice').inlinePolicies.list()) console.log(name); // read-reports
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html
   */
  list(options: CallOptions = {}): Listing<string> {
    return Listing.deferred(
      callOnIdentity('List*Policies', this.#identity),
      async () =>
        (await loadIdentityActions()).listInlinePolicies(this.#clients, { ...options, identity: this.#identity }),
      options,
    );
  }

  /**
   * Reads the document of one inline policy, parsed.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`.
   * @throws IamError `NoSuchEntity` when there is no such user, group, role or policy; `AccessDenied` without
   * `iam:GetUserPolicy`, `iam:GetGroupPolicy` or `iam:GetRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = await createIam().user('alice').inlinePolicies.get('read-reports');
   * console.log(document.Version); // 2012-10-17
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUserPolicy.html
   */
  async get(name: string, options: CallOptions = {}): Promise<PolicyDocument<'identity'>> {
    const parameters = { ...options, identity: this.#identity, name };
    return (await loadIdentityActions()).getInlinePolicy(this.#clients, parameters);
  }

  /**
   * Embeds a policy, in place of the one of that name, if any.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`.
   * @param document - a document, what the builder makes, or JSON text, which is sent as it is.
   * @throws IamError `MalformedPolicyDocument` when IAM would refuse the document; `LimitExceeded` when the inline
   * policies would together be too large: 2,048 characters for a user, 5,120 for a group, 10,240 for a role, white space
   * not counted; `NoSuchEntity` when there is no such user, group or role; `UnmodifiableEntity` for a service-linked role;
   * `AccessDenied` without `iam:PutUserPolicy`, `iam:PutGroupPolicy` or `iam:PutRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').inlinePolicies.put('read-reports', {
   *   Statement: { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::reports/*' },
   * });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutUserPolicy.html
   */
  async put(name: string, document: PolicyInput<'identity'>, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, identity: this.#identity, name, document };
    return (await loadIdentityActions()).putInlinePolicy(this.#clients, parameters);
  }

  /**
   * Deletes an inline policy. Deleting one that denies something widens permissions.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`.
   * @throws IamError `NoSuchEntity` when there is no such user, group, role or policy; `UnmodifiableEntity` for a
   * service-linked role; `AccessDenied` without `iam:DeleteUserPolicy`, `iam:DeleteGroupPolicy` or
   * `iam:DeleteRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().user('alice').inlinePolicies.delete('read-reports');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_DeleteUserPolicy.html
   */
  async delete(name: string, options: CallOptions = {}): Promise<void> {
    const parameters = { ...options, identity: this.#identity, name };
    return (await loadIdentityActions()).deleteInlinePolicy(this.#clients, parameters);
  }

  static {
    nameOddArguments(InlinePolicies);
  }
}
