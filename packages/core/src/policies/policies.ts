import type { Clients } from '../clients.js';
import type { Ensured } from '../ensured.js';
import type { PolicyInclude, PolicyIncluding } from '../inclusion/list-policies-including.js';
import { loadInclusionActions, loadPolicyActions } from '../lazy.js';
import { Listing } from '../listing.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CreatePolicyOptions } from './create-policy.js';
import type { EnsurePolicyOptions } from './ensure-policy.js';
import type { ListPoliciesOptions } from './list-policies.js';
import type { Policy, PolicySummary } from './policy.js';

/** The managed policies of an account, as `iam.policies`. What is about one existing policy is on `iam.policy(arn)`. */
export class Policies {
  readonly #clients: Clients<'iam' | 'sts'>;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>) {
    this.#clients = clients;
    Object.freeze(this);
  }

  /**
   * Lists managed policies, every page, in the order IAM returns them: the account's own unless `scope` says otherwise.
   * Nothing is requested until iteration starts.
   *
   * @param options.pathPrefix - only policies whose path begins so; it begins with `/`. Default: all.
   * @param options.scope - `local`, `aws` (more than a thousand) or `all`. Default: `local`.
   * @param options.usedAs - only policies in use as `permissions` or as `permissionsBoundary`. Default: used or not.
   * @param options.include - what IAM leaves out of lists: `document`, the one in force, and `tags`. Documents are found by one
   * sweep through the account where that is fewer calls and the caller may make it (`iam:GetAccountAuthorizationDetails`),
   * and else by single calls (`iam:GetPolicyVersion`), some at a time; tags by single calls (`iam:ListPolicyTags`). Default:
   * nothing.
   * @throws IamError, while iterating: `AccessDenied` without `iam:ListPolicies`, or what `include` needs.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * for await (const policy of createIam().policies.list()) console.log(policy.name); // deploy
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html
   */
  list<Include extends PolicyInclude = never>(
    options: ListPoliciesOptions & { readonly include?: readonly Include[] | undefined } = {},
  ): Listing<PolicyIncluding<Include>> {
    const load = async (): Promise<Listing<PolicyIncluding<Include>>> => {
      const { include } = options;
      return include === undefined
        ? ((await loadPolicyActions()).listPolicies(this.#clients, options) as Listing<PolicySummary> as Listing<
            PolicyIncluding<Include>
          >)
        : (await loadInclusionActions()).listPoliciesIncluding(this.#clients, { ...options, include });
    };
    return Listing.deferred({ operation: 'ListPolicies' }, load, options);
  }

  /**
   * Creates a managed policy, which does nothing until it is attached. The document is its version `v1`.
   *
   * @param name - 1 to 128 letters a to z, digits and `_+=,.@-`; it must differ from every other policy's by more than case.
   * @param options.document - what the policy says, up to 6,144 characters that are not white space.
   * @param options.path - begins and ends with `/`. Default: `/`.
   * @param options.description - up to 1,000 characters; it cannot be changed later.
   * @param options.tags - at most 50.
   * @throws IamError `EntityAlreadyExists` when there is a policy of that name; `MalformedPolicyDocument` when the document
   * breaks the grammar; `LimitExceeded` when it is too long, or the account has as many policies as it may; `AccessDenied`
   * without `iam:CreatePolicy`, or, for tags, `iam:TagPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}}';
   * const policy = await createIam().policies.create('see-buckets', { document });
   * console.log(policy.arn); // arn:aws:iam::123456789012:policy/see-buckets
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
   */
  async create(name: string, options: CreatePolicyOptions): Promise<Policy> {
    return (await loadPolicyActions()).createPolicy(this.#clients, { ...options, name });
  }

  /**
   * Creates a managed policy in the caller's account where there is none of that name and path, and else gives it the
   * document, as a version that is in force, and the tags, where these differ. Nothing is removed: other tags and other
   * versions stay, unless `prune` lets the oldest go.
   *
   * @param options - as for `create`, and `prune`: whether the oldest version that is not in force makes room for the new one.
   * @throws IamError `LimitExceeded` when there are five versions and `prune` is not set; and as `create` does;
   * `AccessDenied` without `iam:GetPolicy` and `iam:GetPolicyVersion`, and what is to be done: `iam:CreatePolicy`,
   * `iam:CreatePolicyVersion`, `iam:TagPolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}}';
   * const { outcome } = await createIam().policies.ensure('see-buckets', { document });
   * console.log(outcome); // created
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicyVersion.html
   */
  async ensure(name: string, options: CreatePolicyOptions & EnsurePolicyOptions): Promise<Ensured<Policy>> {
    const { ensurePolicy, resolvePolicyArn } = await loadPolicyActions();
    const { path, ...wanted } = options;
    const arn = await resolvePolicyArn(this.#clients, { target: { name, path }, signal: options.signal });
    return ensurePolicy(this.#clients, { ...wanted, arn });
  }

  static {
    nameOddArguments(Policies);
  }
}
