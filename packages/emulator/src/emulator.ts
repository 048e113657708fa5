import type { EmulatorCall } from './calls/emulator-call.js';
import type { DelegationNotification } from './delegation/delegation-notifications.js';
import type { Duration } from './duration.js';
import type { Faults } from './faults/faults.js';
import type { InProcessRequestHandler } from './in-process.js';
import type { Snapshot } from './snapshot/snapshot.js';
import type { IssuerOptions, JsonWebKeySet } from './web-identity/issuer-keys.js';

/** AWS credentials, as every SDK takes them. */
export interface EmulatorCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** Temporary credentials have one. */
  readonly sessionToken?: string;
}

/** What an SDK client needs to call the emulator in this process: `new IAMClient(emulator.clientConfig())`. */
export interface EmulatorClientConfig {
  readonly region: string;
  readonly credentials: EmulatorCredentials;
  readonly endpoint: string;
  readonly requestHandler: InProcessRequestHandler;
  /** How far the emulator's clock is ahead of this machine's, in milliseconds. */
  readonly systemClockOffset: number;
}

/** What `listen` takes. */
export interface ListenOptions {
  /**
   * The origins whose web pages may call it: `['http://localhost:3000']`. Default none: a page that somebody happens to visit must not
   * be able to drive the emulator.
   */
  readonly allowOrigins?: readonly string[];
  /** Default 0: a free port. */
  readonly port?: number;
  /**
   * The address to listen on. Default `127.0.0.1`, which other machines cannot reach. Where `authorization` is `open` it must be an address
   * of this kind.
   */
  readonly host?: string;
}

/** An emulator that answers over HTTP. */
export interface Listening {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  /**
   * What `GET` and `PUT /_iamkit/snapshot` and `GET /_iamkit/delegation-notifications` ask for, as `Authorization: Bearer …`: they hold
   * secrets.
   */
  readonly controlToken: string;
  /** Answers what has arrived, refuses what comes, and resolves when the port is free. */
  close(): Promise<void>;
}

/** An IAM, STS and Organizations in memory. Everything that belongs to it is its own: two emulators share nothing. */
export interface Emulator {
  /** The account of {@link Emulator.rootCredentials}. */
  readonly accountId: string;
  /** The access key of the account's root user. */
  readonly rootCredentials: EmulatorCredentials;
  /** A session that exists outside the account: it is in no list and no quota, and may do everything. */
  readonly administrator: EmulatorCredentials;
  /** Failures that a test asks for. */
  readonly faults: Faults;
  /**
   * The configuration of an SDK client that calls this emulator without a socket.
   *
   * @param credentials - whose calls these are; default {@link Emulator.administrator}.
   *
   * @example
   * ```ts
   * import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
   * import { createEmulator } from '@iamkit/emulator';
   *
   * const emulator = createEmulator();
   * const client = new IAMClient(emulator.clientConfig());
   * const { User } = await client.send(new CreateUserCommand({ UserName: 'alice' }));
   * console.log(User?.Arn);
   * // arn:aws:iam::123456789012:user/alice
   * ```
   */
  clientConfig(credentials?: EmulatorCredentials): EmulatorClientConfig;
  /**
   * Temporary credentials of a user, a role or a root user, without being asked for over the wire: they are in no list and no quota, and
   * last for 12 hours of the emulator's clock. A user's and a root user's may do what their own access key may.
   *
   * @param principal - the ARN of a user, a role, a role's session (which names the session) or an account's root user.
   * @throws EmulatorError `NoSuchPrincipal`.
   *
   * @example
   * ```ts
   * import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
   * import { createEmulator } from '@iamkit/emulator';
   *
   * const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
   * const alice = emulator.credentialsFor('arn:aws:iam::123456789012:user/alice');
   * const sts = new STSClient(emulator.clientConfig(alice));
   * console.log((await sts.send(new GetCallerIdentityCommand({}))).Arn);
   * // arn:aws:iam::123456789012:user/alice
   * ```
   */
  credentialsFor(principal: string): EmulatorCredentials;
  /**
   * Says with which keys an OpenID Connect issuer signs its tokens, in the place of the connection by which AWS would ask. Keys given
   * before are replaced; a reset leaves them. That an account trusts the provider is another matter: CreateOpenIDConnectProvider.
   *
   * @param url - the `iss` of the issuer's tokens: `https://token.actions.githubusercontent.com`.
   * @param options.jwks - its public keys, RSA or elliptic curve.
   * @throws EmulatorError `InvalidOidcProvider`.
   * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
   */
  oidcProvider(url: string, options: IssuerOptions): void;
  /**
   * The public keys of the tokens that GetWebIdentityToken gives, of all accounts: what AWS answers at `/.well-known/jwks.json` of an
   * account's issuer, and `listen` at `/_iamkit/jwks`. A key is among them from the first token that it signed; a reset forgets them.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_outbound.html
   */
  webIdentityKeys(): JsonWebKeySet;
  /**
   * What IAM has told partners of their delegation requests, the oldest first, in the place of the SNS topics of which they would learn it:
   * every change of a request and, when its owner sends it, the token for GetDelegatedAccessToken. Over HTTP it is
   * `GET /_iamkit/delegation-notifications`, with the control token, because those tokens are secrets.
   *
   * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/temporary-delegation-building-integration.html
   */
  readonly delegationNotifications: readonly DelegationNotification[];
  /**
   * The last calls, the oldest first: who asked what, and how it was decided. {@link EmulatorOptions.callLog} says how many are kept; a
   * reset forgets them. No secret is in it, nor the code of an MFA device.
   */
  readonly calls: readonly EmulatorCall[];
  /**
   * What AWS services answer beside some refusals, for DecodeAuthorizationMessage: how a call was decided, sealed.
   *
   * @param call - one of {@link Emulator.calls}.
   * @throws EmulatorError `NotDecided` where no policy was asked about it.
   */
  encodeAuthorizationMessage(call: EmulatorCall): string;
  /**
   * The environment variables with which any AWS program calls this emulator over HTTP: at the endpoint that was opened last of those
   * that are still open.
   *
   * @param credentials - whose calls these are; default {@link Emulator.administrator}.
   * @throws EmulatorError `NotListening` before {@link Emulator.listen}.
   */
  environment(credentials?: EmulatorCredentials): Readonly<Record<string, string>>;
  /**
   * Opens a port. An emulator may listen on several, which all serve the same state.
   *
   * @throws EmulatorError `InvalidOption`, `PortUnavailable`.
   */
  listen(options?: ListenOptions): Promise<Listening>;
  /**
   * Goes back to the start: its accounts, its time. The root and administrator credentials stay as they are.
   *
   * @throws EmulatorError `FileUnavailable` where that cannot be written to the file, and nothing has changed; so do all that change something.
   */
  reset(): void;
  /**
   * Lets go of {@link EmulatorOptions.file}, so that another emulator can open it. What was last used when is written before; a call that
   * would change something fails afterwards. Without a file it does nothing, and need not be called.
   *
   * @example
   * ```ts
   * import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
   * import { createEmulator } from '@iamkit/emulator';
   *
   * const emulator = createEmulator({ file: 'iam.state' });
   * await new IAMClient(emulator.clientConfig()).send(new CreateUserCommand({ UserName: 'alice' }));
   * emulator.close();
   *
   * const next = createEmulator({ file: 'iam.state' });
   * const { Users } = await new IAMClient(next.clientConfig()).send(new ListUsersCommand({}));
   * console.log(Users?.map((user) => user.UserName));
   * // [ 'alice' ]
   * ```
   */
  close(): void;
  /**
   * Copies everything: accounts, sessions, how far the clock was moved, and with a seed how far it was used up. Faults are no part of it.
   * It costs a reference for each thing there is, so that a test may take one before and go back after.
   *
   * @example
   * ```ts
   * import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
   * import { createEmulator } from '@iamkit/emulator';
   *
   * const emulator = createEmulator();
   * const client = new IAMClient(emulator.clientConfig());
   * await client.send(new CreateUserCommand({ UserName: 'alice' }));
   * const before = emulator.snapshot();
   * await client.send(new CreateUserCommand({ UserName: 'bob' }));
   * emulator.restore(before);
   * console.log((await client.send(new ListUsersCommand({}))).Users?.map((user) => user.UserName));
   * // [ 'alice' ]
   * ```
   */
  snapshot(): Snapshot;
  /**
   * Goes back to a snapshot, of this emulator or of another with the same account id and partition: what {@link Emulator.snapshot} gave,
   * or what `JSON.parse` makes of it. This emulator's root and administrator credentials stay as they are.
   *
   * @throws EmulatorError `InvalidSnapshot`, and nothing has changed: it is none, is of another version, or was changed by hand.
   */
  restore(snapshot: object): void;
  /**
   * Moves the emulator's clock forward, up to the year 9899.
   *
   * @throws EmulatorError `InvalidDuration`.
   */
  advance(duration: Duration): void;
}
