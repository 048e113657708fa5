import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { loadRoleActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import type { TrustStatementInput } from './trust-statements.js';

/** Who may assume one role, as `iam.role(name).trustPolicy`. */
export class TrustPolicy {
  readonly #clients: Clients<'iam'>;
  readonly #name: string;

  /** @internal */
  constructor(clients: Clients<'iam'>, name: string) {
    this.#clients = clients;
    this.#name = name;
    Object.freeze(this);
  }

  /**
   * Reads who may assume the role.
   *
   * @returns a frozen document, as it was written.
   * @throws IamError `NoSuchEntity` when there is no such role; `AccessDenied` without `iam:GetRole`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = await createIam().role('resize').trustPolicy.get();
   * console.log(JSON.stringify(document.Statement));
   * // [{"Effect":"Allow","Principal":{"Service":"lambda.amazonaws.com"},"Action":"sts:AssumeRole"}]
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html
   */
  async get(options: CallOptions = {}): Promise<PolicyDocument<'trust'>> {
    return (await loadRoleActions()).getTrustPolicy(this.#clients, { ...options, name: this.#name });
  }

  /**
   * Writes who may assume the role, in place of all that was said before.
   *
   * @param document - a document, or its JSON text; up to 2,048 characters unless AWS raised that quota.
   * @throws IamError `NoSuchEntity` when there is no such role; `MalformedPolicyDocument` when the document breaks the
   * grammar or names a principal that does not exist; `LimitExceeded` when it is too long; `UnmodifiableEntity` for a
   * service-linked role; `AccessDenied` without `iam:UpdateAssumeRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().role('deploy').trustPolicy.set({
   *   Version: '2012-10-17',
   *   Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
   * });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
   */
  async set(document: PolicyInput<'trust'>, options: CallOptions = {}): Promise<void> {
    return (await loadRoleActions()).setTrustPolicy(this.#clients, { ...options, name: this.#name, document });
  }

  /**
   * Adds statements: reads the policy, merges, writes. Statements of others stay. One that is there already is not added
   * again, and one with the Sid of another takes its place. Of two that do this at the same moment, the later wins.
   *
   * @param statements - plain ones or of the builder, with `Effect: 'Allow'`; and last, if wanted, an object with the call's
   * `signal`.
   * @returns the trust policy as it is now.
   * @throws IamError `ValidationError` for a statement that denies; `NoSuchEntity` when there is no such role;
   * `MalformedPolicyDocument` when a statement breaks the grammar, or the policy names a principal that does not exist;
   * `LimitExceeded` when it gets too long; `AccessDenied` without `iam:GetRole` and `iam:UpdateAssumeRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().role('deploy').trustPolicy.allow({
   *   Sid: 'Pipeline',
   *   Effect: 'Allow',
   *   Principal: { AWS: 'arn:aws:iam::210987654321:role/pipeline' },
   *   Action: 'sts:AssumeRole',
   * });
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
   */
  async allow(
    ...statements:
      | readonly TrustStatementInput[]
      | readonly [...statements: TrustStatementInput[], options: CallOptions]
  ): Promise<PolicyDocument<'trust'>> {
    const last: TrustStatementInput | CallOptions | undefined = statements.at(-1);
    // What has neither an Effect nor a toJSON() is no statement.
    const isStatement = typeof last !== 'object' || last === null || 'Effect' in last || 'toJSON' in last;
    const options: CallOptions = isStatement ? {} : last;
    const added = (isStatement ? statements : statements.slice(0, -1)) as readonly TrustStatementInput[];
    const parameters = { ...options, name: this.#name, statements: added };
    return (await loadRoleActions()).allowInTrustPolicy(this.#clients, parameters);
  }

  /**
   * Removes the statement of a Sid: reads the policy, takes it out, writes. Statements of others stay. When there is no
   * such statement nothing is written.
   *
   * @returns the trust policy as it is now.
   * @throws IamError `ValidationError` when it is the only statement; `NoSuchEntity` when there is no such role;
   * `AccessDenied` without `iam:GetRole` and `iam:UpdateAssumeRolePolicy`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().role('deploy').trustPolicy.remove('Pipeline');
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html
   */
  async remove(sid: string, options: CallOptions = {}): Promise<PolicyDocument<'trust'>> {
    const parameters = { ...options, name: this.#name, sid };
    return (await loadRoleActions()).removeFromTrustPolicy(this.#clients, parameters);
  }

  static {
    nameOddArguments(TrustPolicy);
  }
}
