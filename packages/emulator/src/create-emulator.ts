import { answerRequest } from './answer-request.js';
import { SigningKeys } from './auth/signing-keys.js';
import { encodeAuthorizationMessage } from './calls/authorization-message.js';
import { CallLog } from './calls/call-log.js';
import { checkListenOptions } from './check-listen-options.js';
import { type CheckedOptions, checkOptions } from './check-options.js';
import { type DelegationNotification, delegationNotifications } from './delegation/delegation-notifications.js';
import type { Emulator, EmulatorCredentials, Listening } from './emulator.js';
import { EmulatorError } from './emulator-error.js';
import type { EmulatorOptions } from './emulator-options.js';
import { FaultQueue } from './faults/fault-queue.js';
import { answerFederation } from './federation/answer-federation.js';
import { inProcessRequestHandler } from './in-process.js';
import { LiveWorld } from './live-world.js';
import { publicKeys } from './outbound-federation/token-keys.js';
import type { Control } from './server/control.js';
import { startServer } from './server/start-server.js';
import { parseSnapshot } from './snapshot/snapshot-state.js';
import { type FileSystem, nodeFileSystem } from './state-file/file-system.js';
import { StateFile } from './state-file/state-file.js';
import { unlisted } from './unlisted.js';
import { type IssuerKey, readIssuerKeys } from './web-identity/issuer-keys.js';
import type { WireRequest, WireResponse } from './wire/http.js';
import { httpDate } from './wire/http-date.js';

/**
 * Makes an IAM, STS and Organizations in memory. It reads and signs nothing outside itself, and opens a port only when told to {@link Emulator.listen}.
 *
 * Every call is decided by the policies that apply to its caller, unless `authorization` is `'open'`. An operation that is not emulated
 * is read and checked, and answered with `InvalidAction`; docs/coverage.md has a line for each.
 *
 * @throws EmulatorError `InvalidOption` or `InvalidAccounts`, before anything is made. With a `file`: `FileInUse`, `UnsafeFile` where others
 * can read it, `InvalidFile` where it is none of the emulator's or of another account, `NewerFile`, `DamagedFile`, `FileUnavailable`.
 *
 * @example
 * ```ts
 * import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
 * import { createEmulator } from '@iamkit/emulator';
 *
 * const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice', tags: { team: 'blue' } }] }] });
 * const client = new IAMClient(emulator.clientConfig());
 * const { Users } = await client.send(new ListUsersCommand({}));
 * console.log(Users?.map((user) => user.UserName));
 * // [ 'alice' ]
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  return createEmulatorOn(nodeFileSystem, options);
}

/** What {@link createEmulator} does, on a file system that a test may have replaced. */
export function createEmulatorOn(files: FileSystem, options: EmulatorOptions): Emulator {
  const checked = checkOptions(options);
  const { accountId, file, fsync, onWarning, partition } = checked;
  if (file === undefined) return emulatorOf(checked, undefined);
  const stateFile = new StateFile(files, file, { accountId, partition, fsync, warn: onWarning });
  try {
    return emulatorOf(checked, stateFile);
  } catch (error) {
    stateFile.close();
    throw error;
  }
}

function emulatorOf(checked: CheckedOptions, file: StateFile | undefined): Emulator {
  const { accountId, authorization, callLog, region } = checked;
  const issuers = new Map<string, readonly IssuerKey[]>();
  const live = new LiveWorld(checked, issuers, file);
  const log = new CallLog(callLog);
  const signingKeys = new SigningKeys();
  const faults = new FaultQueue();
  const keeper = live.hasFile ? live : undefined;
  /** Those that are open, in the order in which they were opened. */
  const servers = new Set<Listening>();

  const answer = (request: WireRequest): WireResponse => {
    const { world, nextRequestId } = live;
    const now = live.now();
    if (world.propagation) world.propagation.now = now;
    const response = answerRequest({ world, nextRequestId, signingKeys, faults, keeper, log, region, now }, request);
    // Clients set their clocks by it.
    return { ...response, headers: { ...response.headers, date: httpDate(now) } };
  };
  const federate = (query: string): WireResponse => answerFederation(live.world, query, live.now());
  const requestHandler = inProcessRequestHandler(answer);
  const reset = (): void => {
    live.reset();
    faults.clear();
    log.clear();
  };
  const notifications = (): readonly DelegationNotification[] => delegationNotifications(live.world, live.now());
  // Credentials are handed out as copies, because SDK clients write on them.
  const administrator = (): EmulatorCredentials => ({
    accessKeyId: live.lasting.administrator.accessKeyId,
    secretAccessKey: live.lasting.administrator.secret,
    sessionToken: live.lasting.administrator.token,
  });
  const control: Control = {
    reset,
    keys: () => JSON.stringify(publicKeys(live.world)),
    delegationNotifications: () => JSON.stringify(notifications()),
    snapshot: () => JSON.stringify(live.snapshot()),
    restore: (json) => live.restore(parseSnapshot(json)),
  };

  const emulator: Emulator = {
    accountId,
    faults,
    get rootCredentials() {
      return { accessKeyId: live.lasting.root.accessKeyId, secretAccessKey: live.lasting.root.secret };
    },
    get administrator() {
      return administrator();
    },
    clientConfig: (credentials = administrator()) => ({
      region,
      credentials: { ...credentials },
      // A name that is never resolved: the handler is the connection.
      endpoint: 'https://iamkit.invalid',
      requestHandler,
      systemClockOffset: live.now() - Date.now(),
    }),
    get calls() {
      return log.calls;
    },
    get delegationNotifications() {
      return notifications();
    },
    encodeAuthorizationMessage: (call) => encodeAuthorizationMessage(live.world.messageKey, call),
    credentialsFor: (principal) => live.lend(principal),
    oidcProvider(url, keys) {
      issuers.set(url, readIssuerKeys(url, keys));
    },
    webIdentityKeys: () => publicKeys(live.world),
    environment(credentials = administrator()) {
      const newest = [...servers].at(-1);
      if (!newest)
        throw new EmulatorError('NotListening', 'call listen() first: environment() names the endpoint that it opens');
      return environmentOf(newest.endpoint, region, credentials);
    },
    async listen(options) {
      const server = await startServer({ ...checkListenOptions(options, authorization), answer, control, federate });
      servers.add(server);
      const listening: Listening = {
        ...server,
        close() {
          servers.delete(server);
          return server.close();
        },
      };
      return unlisted(listening, 'controlToken');
    },
    reset,
    snapshot: () => live.snapshot(),
    restore: (snapshot) => live.restore(snapshot),
    advance: (duration) => live.advance(duration),
    close: () => live.close(),
  };
  return Object.freeze(unlisted(emulator, 'administrator', 'delegationNotifications', 'rootCredentials'));
}

function environmentOf(
  endpoint: string,
  region: string,
  credentials: EmulatorCredentials,
): Readonly<Record<string, string>> {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  return Object.freeze({
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken !== undefined && { AWS_SESSION_TOKEN: sessionToken }),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
  });
}
