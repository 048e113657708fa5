import type { Clients } from '../clients.js';
import { loadAccountActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { CallOptions } from '../send.js';
import { AccountAlias } from './account-alias.js';
import { AccountPasswordPolicy } from './account-password-policy.js';
import type { AccountSnapshot } from './account-snapshot.js';
import type { CredentialReport } from './credential-report-record.js';
import type { LastAccessedOptions, ServiceLastAccessed } from './get-last-accessed.js';
import type { AccountQuotas, AccountSummary } from './summary.js';

/** What is about the account as a whole, as `iam.account`. */
export class Account {
  readonly #clients: Clients<'iam' | 'sts'>;
  /** The name that stands for the account's number in the sign-in address. */
  readonly alias: AccountAlias;
  /** What the passwords of users must be like. */
  readonly passwordPolicy: AccountPasswordPolicy;

  /** @internal */
  constructor(clients: Clients<'iam' | 'sts'>) {
    this.#clients = clients;
    this.alias = new AccountAlias(clients);
    this.passwordPolicy = new AccountPasswordPolicy(clients);
    Object.freeze(this);
  }

  /**
   * Gives the address where users of the account sign in to the console: with the alias, or the number where there is none.
   *
   * @returns `undefined` in a partition whose address AWS does not publish.
   * @throws IamError `AccessDenied` without `iam:ListAccountAliases`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * console.log(await createIam().account.signInUrl()); // https://example-corp.signin.aws.amazon.com/console
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html
   */
  async signInUrl(options: CallOptions = {}): Promise<string | undefined> {
    return (await loadAccountActions()).getSignInUrl(this.#clients, options);
  }

  /**
   * Counts what there is in the account.
   *
   * @throws IamError `AccessDenied` without `iam:GetAccountSummary`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { users, root } = await createIam().account.summary();
   * console.log(users, root.mfaEnabled); // 3 true
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
   */
  async summary(options: CallOptions = {}): Promise<AccountSummary> {
    return (await loadAccountActions()).getAccountSummary(this.#clients, options);
  }

  /**
   * Reads how much there can be in the account.
   *
   * @throws IamError `AccessDenied` without `iam:GetAccountSummary`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { users, attachedPoliciesPerRole } = await createIam().account.quotas();
   * console.log(users, attachedPoliciesPerRole); // 5000 10
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
   */
  async quotas(options: CallOptions = {}): Promise<AccountQuotas> {
    return (await loadAccountActions()).getAccountQuotas(this.#clients, options);
  }

  /**
   * Has IAM make the credential report, waits for it and reads it: a row for the root user and one for each user, with what
   * is known of passwords, access keys, certificates and MFA. IAM hands out the same report for four hours.
   *
   * @throws IamError `Timeout` when the report is not there after ten minutes; `AccessDenied` without
   * `iam:GenerateCredentialReport` and `iam:GetCredentialReport`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { users } = await createIam().account.credentialReport();
   * for (const user of users) if (!user.mfaActive) console.log(user.name); // bob
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
   */
  async credentialReport(options: CallOptions = {}): Promise<CredentialReport> {
    return (await loadAccountActions()).getCredentialReport(this.#clients, options);
  }

  /**
   * Finds out which of the services that a user, group, role or policy may use were used, and when: has IAM make the
   * report, waits for it and reads all of it. Attempts that were denied count, and the last four hours may be missing.
   *
   * @param arn - of a user, group, role or managed policy.
   * @param options.granularity - `action`: single actions are told of too, for the services that track them. Default:
   * `service`.
   * @throws IamError `NoSuchEntity` when there is no such entity; `Timeout` when the report is not there after ten minutes;
   * `AccessDenied` without `iam:GenerateServiceLastAccessedDetails` and `iam:GetServiceLastAccessedDetails`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const services = await createIam().account.lastAccessed('arn:aws:iam::123456789012:role/deploy');
   * console.log(services.filter(({ at }) => at === undefined).map(({ namespace }) => namespace)); // [ 'ec2' ]
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
   */
  async lastAccessed(arn: string, options: LastAccessedOptions = {}): Promise<readonly ServiceLastAccessed[]> {
    return (await loadAccountActions()).getLastAccessed(this.#clients, { ...options, arn });
  }

  /**
   * Reads the users, groups, roles and managed policies of the account, with all their policies, in one sweep, to look at
   * them offline. It takes as long as there are pages, so that what changes meanwhile may be in it or not.
   *
   * @throws IamError `AccessDenied` without `iam:GetAccountAuthorizationDetails`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const snapshot = await createIam().account.snapshot();
   * console.log(snapshot.user('alice')?.groups, snapshot.policies.length); // [ 'engineers' ] 12
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
   */
  async snapshot(options: CallOptions = {}): Promise<AccountSnapshot> {
    return (await loadAccountActions()).takeSnapshot(this.#clients, options);
  }

  static {
    nameOddArguments(Account);
  }
}
