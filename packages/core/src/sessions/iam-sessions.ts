import { systemClock } from '../clock.js';
import type { IamClients } from '../create-clients.js';
import { loadSessionActions } from '../lazy.js';
import { nameOddArguments } from '../name-odd-arguments.js';
import type { Credentials } from '../sdk/configuration.js';
import type { Secret } from '../secret.js';
import type { CallOptions } from '../send.js';
import type { AssumeRoleOptions } from './assume-role.js';
import type { AssumeRoleWithSamlOptions } from './assume-role-with-saml.js';
import type { AssumeRoleWithWebIdentityOptions } from './assume-role-with-web-identity.js';
import type { AssumeRootOptions } from './assume-root.js';
import type { CallerIdentity } from './caller-identity.js';
import type { ConsoleUrlOptions } from './console-url.js';
import type { FederationTokenOptions } from './get-federation-token.js';
import type { SessionTokenOptions } from './get-session-token.js';
import type { Mfa } from './session-input.js';
import { sessionProvider } from './session-provider.js';

type SessionActions = Awaited<ReturnType<typeof loadSessionActions>>;

/** Asks STS for a session. */
export type SessionLoader = (actions: SessionActions, clients: IamClients) => Promise<Credentials>;

/** Who calls, and as whom else it can call: what every `Iam` begins with. */
export abstract class IamSessions<Session> {
  readonly #clients: IamClients;
  readonly #credentials: (() => Promise<Credentials>) | undefined;

  /** @internal */
  constructor(clients: IamClients, credentials?: () => Promise<Credentials>) {
    this.#clients = clients;
    this.#credentials = credentials;
  }

  /** Another `Iam`, which calls with the credentials of a session. @internal */
  protected abstract withSession(clients: IamClients, credentials: () => Promise<Credentials>): Session;

  /** An `Iam` of a session that is asked for when it is first used, and again before it ends. @internal */
  protected session(load: SessionLoader, mfa?: Mfa): Session {
    const clients = this.#clients;
    const once = mfa !== undefined && typeof mfa.code !== 'function';
    const provider = sessionProvider(
      clients.clock ?? systemClock,
      async () => load(await loadSessionActions(), clients),
      once,
    );
    return this.withSession(clients.withCredentials(provider), provider);
  }

  /**
   * Assumes a role. The `Iam` it gives can be used at once: STS is asked when it makes its first call, and again five
   * minutes before the session ends. A session that assumes a role in turn, and so on, is a chain.
   *
   * @param roleArn - `arn:aws:iam::123456789012:role/deploy`, of any account.
   * @param options.roleSessionName - what the session is called, in its ARN and in CloudTrail. Default: `iamkit-` and the time.
   * @param options.duration - `'15m'` up to what the role allows; in a chain `'1h'` at most. Default: `'1h'`.
   * @param options.externalId - what the owner of another account asks for. It is never logged or printed.
   * @param options.mfa - serial number and code of the caller's MFA device. A code is good for one session: where the
   * `Iam` outlives that, give a function that asks for the next.
   * @param options.tags - session tags; the trust policy must allow `sts:TagSession`. `transitiveTagKeys` are kept in chains.
   * @param options.policy - limits the session further; so do the managed policies in `policyArns`.
   * @param options.sourceIdentity - who is behind the session; the trust policy must allow `sts:SetSourceIdentity`.
   * @throws IamError, from each method of the `Iam` it gives, with the operation `AssumeRole`: `AccessDenied` when the trust
   * policy or the caller's policies do not allow it, or there is no such role; `MalformedPolicyDocument` for a session policy
   * that breaks the grammar; `PackedPolicyTooLarge` when session policies and tags are too large together.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const session = createIam().assumeRole('arn:aws:iam::123456789012:role/deploy', { duration: '15m' });
   * console.log((await session.callerIdentity()).arn); // arn:aws:sts::123456789012:assumed-role/deploy/iamkit-1795521600000
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
   */
  assumeRole(roleArn: string, options: AssumeRoleOptions = {}): Session {
    return this.session((actions, clients) => actions.assumeRole(clients, { ...options, roleArn }), options.mfa);
  }

  /**
   * Assumes a role by a token of an OpenID Connect provider that the role trusts, such as that of a GitHub workflow or a
   * Kubernetes pod. The caller needs no credentials. STS is asked on first use and again before the session ends.
   *
   * @param roleArn - `arn:aws:iam::123456789012:role/deploy`, of any account.
   * @param options.token - the token, or a function that gives one: a token ends, and each new session needs one that has not.
   * @throws IamError, from each method of the `Iam` it gives, with the operation `AssumeRoleWithWebIdentity`:
   * `InvalidIdentityToken` when the token is not valid or its provider unknown; `ExpiredToken` when it has ended;
   * `AccessDenied` when the trust policy does not allow it.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   * import { readFile } from 'node:fs/promises';
   *
   * const token = () => readFile('/var/run/secrets/eks.amazonaws.com/serviceaccount/token', 'utf8');
   * const session = createIam().assumeRoleWithWebIdentity('arn:aws:iam::123456789012:role/pod', { token });
   * console.log((await session.callerIdentity()).account); // 123456789012
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
   */
  assumeRoleWithWebIdentity(roleArn: string, options: AssumeRoleWithWebIdentityOptions): Session {
    return this.session((actions, clients) => actions.assumeRoleWithWebIdentity(clients, { ...options, roleArn }));
  }

  /**
   * Assumes a role by the assertion of a SAML provider that the role trusts. The caller needs no credentials. STS is asked
   * on first use and again before the session ends.
   *
   * @param roleArn - `arn:aws:iam::123456789012:role/deploy`, of any account.
   * @param options.providerArn - ARN of the SAML provider.
   * @param options.assertion - in Base64, or a function that gives one: it ends after minutes, and each new session needs
   * another.
   * @throws IamError, from each method of the `Iam` it gives, with the operation `AssumeRoleWithSAML`: `InvalidIdentityToken`
   * when the assertion is not valid; `ExpiredToken` when it has ended; `AccessDenied` when the trust policy does not allow it.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const session = createIam().assumeRoleWithSaml('arn:aws:iam::123456789012:role/staff', {
   *   providerArn: 'arn:aws:iam::123456789012:saml-provider/corporate',
   *   assertion: process.env['SAML_ASSERTION'] ?? '',
   * });
   * console.log((await session.callerIdentity()).account); // 123456789012
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithSAML.html
   */
  assumeRoleWithSaml(roleArn: string, options: AssumeRoleWithSamlOptions): Session {
    return this.session((actions, clients) => actions.assumeRoleWithSaml(clients, { ...options, roleArn }));
  }

  /**
   * Becomes the root user of a member account of the organization, for one task and up to 15 minutes at a time. Only the
   * management account and a delegated administrator for IAM can, where root sessions are turned on.
   *
   * @param accountId - twelve digits.
   * @param options.taskPolicy - the one task: `IAMAuditRootUserCredentials`, `IAMCreateRootUserPassword`,
   * `IAMDeleteRootUserCredentials`, `S3UnlockBucketPolicy` or `SQSUnlockQueuePolicy`.
   * @throws IamError, from each method of the `Iam` it gives, with the operation `AssumeRoot`: `AccessDenied` without
   * `sts:AssumeRoot`, or when root sessions are not turned on.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const root = createIam().assumeRoot('111122223333', { taskPolicy: 'IAMAuditRootUserCredentials' });
   * console.log((await root.callerIdentity()).arn); // arn:aws:iam::111122223333:root
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoot.html
   */
  assumeRoot(accountId: string, options: AssumeRootOptions): Session {
    return this.session((actions, clients) => actions.assumeRoot(clients, { ...options, accountId }));
  }

  /**
   * The same user in a session, for what policies allow with MFA only. A role's session or a federated user cannot have
   * one.
   *
   * @param options.mfa - serial number and code of the user's MFA device. A code is good for one session.
   * @param options.duration - `'15m'` to `'36h'`; of a root user, to `'1h'`. Default: `'12h'`.
   * @throws IamError, from each method of the `Iam` it gives, with the operation `GetSessionToken`: `AccessDenied` for a
   * wrong code, and for callers that are no user.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const mfa = { serialNumber: 'arn:aws:iam::123456789012:mfa/alice', code: '123456' };
   * const session = createIam().withSessionToken({ mfa });
   * console.log((await session.callerIdentity()).arn); // arn:aws:iam::123456789012:user/alice
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
   */
  withSessionToken(options: SessionTokenOptions = {}): Session {
    return this.session((actions, clients) => actions.getSessionToken(clients, options), options.mfa);
  }

  /**
   * A federated user, who may do what both its session policies and the policies of the calling user allow; without session
   * policies, nothing but what resources grant to it by name. It cannot call IAM.
   *
   * @param name - 2 to 32 letters a to z, digits and `_+=,.@-`.
   * @param options.policy - what it may do; so do the managed policies in `policyArns`.
   * @param options.duration - `'15m'` to `'36h'`; of a root user, to `'1h'`. Default: `'12h'`.
   * @throws IamError, from each method of the `Iam` it gives, with the operation `GetFederationToken`: `AccessDenied` without
   * `sts:GetFederationToken`; `MalformedPolicyDocument` for a policy that breaks the grammar.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}';
   * const visitor = createIam().withFederationToken('visitor', { policy });
   * console.log((await visitor.callerIdentity()).arn); // arn:aws:sts::123456789012:federated-user/visitor
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetFederationToken.html
   */
  withFederationToken(name: string, options: FederationTokenOptions = {}): Session {
    return this.session((actions, clients) => actions.getFederationToken(clients, { ...options, name }));
  }

  /**
   * Gives the credentials that this `Iam` calls with: a provider that any client of the SDK takes as its `credentials`. What
   * it resolves to has its secrets to be read by name; printed or serialised they are left out.
   *
   * @throws IamError `MissingCredentials` when there are none; of a session, what asking STS for it fails with.
   *
   * @example
   * ```ts
   * import { STSClient } from '@aws-sdk/client-sts';
   * import { createIam } from '@iamkit/core';
   *
   * const session = createIam().assumeRole('arn:aws:iam::123456789012:role/deploy');
   * const sts = new STSClient({ credentials: session.credentials });
   * ```
   */
  get credentials(): () => Promise<Credentials> {
    return this.#credentials ?? (async () => (await loadSessionActions()).clientCredentials(this.#clients));
  }

  /**
   * Says whose credentials are in use. Everybody may ask, and no policy can forbid it.
   *
   * @throws IamError `InvalidClientTokenId`, `SignatureDoesNotMatch` or `ExpiredToken` for credentials that are none.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const { account, arn } = await createIam().callerIdentity();
   * console.log(account, arn); // 123456789012 arn:aws:iam::123456789012:user/alice
   * ```
   *
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
   */
  async callerIdentity(options: CallOptions = {}): Promise<CallerIdentity> {
    return (await loadSessionActions()).getCallerIdentity(this.#clients, options);
  }

  /**
   * Makes a link that signs a browser in to the AWS console as this session. Who has it has the session; it must be used
   * within 15 minutes.
   *
   * @param options.destination - a page of the console: its URL, or its path, such as `/iam/home`. Default: the first page.
   * @param options.duration - how long the console session lasts: `'15m'` to `'12h'`. Only for a role that was assumed with
   * the keys of a user. Default: as long as the credentials.
   * @throws IamError `ValidationError` for the keys of a user, which have no link, and for a destination that is no page;
   * `AccessDenied` when AWS's federation endpoint refuses the session; `NetworkFailure` when it cannot be reached.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const session = createIam().assumeRole('arn:aws:iam::123456789012:role/support');
   * const url = await session.consoleUrl({ destination: '/iam/home' });
   * console.log(`${url}`, new URL(url.reveal()).host); // [redacted] signin.aws.amazon.com
   * ```
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
   */
  async consoleUrl(options: ConsoleUrlOptions = {}): Promise<Secret> {
    return (await loadSessionActions()).consoleUrl(this.#clients, options);
  }

  static {
    nameOddArguments(IamSessions);
  }
}
