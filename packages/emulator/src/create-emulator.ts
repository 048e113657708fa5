import { type AnswerContext, answerRequest } from './answer-request.js';
import { SigningKeys } from './auth/signing-keys.js';
import { encodeAuthorizationMessage } from './calls/authorization-message.js';
import { CallLog } from './calls/call-log.js';
import { checkListenOptions } from './check-listen-options.js';
import { type CheckedOptions, checkOptions } from './check-options.js';
import { delegationNotifications } from './delegation/delegation-notifications.js';
import { milliseconds } from './duration.js';
import type { Emulator, EmulatorCredentials, Listening } from './emulator.js';
import { EmulatorError } from './emulator-error.js';
import type { EmulatorOptions } from './emulator-options.js';
import { endOfTime } from './end-of-time.js';
import { FaultQueue } from './faults/fault-queue.js';
import { answerFederation } from './federation/answer-federation.js';
import { inProcessRequestHandler } from './in-process.js';
import { lendCredentials } from './lend-credentials.js';
import { publicKeys } from './outbound-federation/token-keys.js';
import { startServer } from './server/start-server.js';
import type { Snapshot } from './snapshot/snapshot.js';
import { parseSnapshot, snapshotOf, stateOf } from './snapshot/snapshot-state.js';
import { withState, worldState } from './snapshot/world-state.js';
import { type RandomSource, randomSource, requestIds } from './state/random.js';
import { type FileSystem, nodeFileSystem } from './state-file/file-system.js';
import { StateFile } from './state-file/state-file.js';
import type { Counters, Identity } from './state-file/state-record.js';
import { type IssuerKey, readIssuerKeys } from './web-identity/issuer-keys.js';
import type { WireRequest, WireResponse } from './wire/http.js';
import { httpDate } from './wire/http-date.js';
import { type LastingCredentials, type WorldStart, worldMaker } from './world-maker.js';

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

function emulatorOf(
  { accountId, callLog, clock, region, ...start }: CheckedOptions,
  file: StateFile | undefined,
): Emulator {
  const log = new CallLog(callLog);
  let clockOffset = 0;
  const now = (): number => Math.floor(clock.now() + clockOffset);
  const issuers = new Map<string, readonly IssuerKey[]>();
  const kept = file?.identity && startOf(file.identity);
  const { lasting, messageKey, createWorld } = worldMaker({ ...start, accountId, issuers, kept, now: now() });
  const signingKeys = new SigningKeys();
  const faults = new FaultQueue();
  const context = (): Pick<AnswerContext, 'nextRequestId' | 'world'> & { readonly lentRandom: RandomSource } => ({
    world: { ...createWorld(), useLog: file },
    nextRequestId: requestIds(start.randomSeed),
    // Apart from the world's, so that lending changes none of the ids made next.
    lentRandom: randomSource(start.randomSeed === undefined ? undefined : `lent:${start.randomSeed}`),
  });
  let current = context();
  const counters = (ahead = clockOffset, { world, lentRandom } = current): Counters => ({
    drawn: world.random.drawn,
    lent: lentRandom.drawn,
    ahead,
  });
  if (file) {
    const { world, counters: before } = file.load(current.world);
    current.lentRandom.skip(before.lent);
    current = { ...current, world };
    clockOffset = before.ahead;
    file.begin(identityOf(accountId, start.partition, lasting, messageKey), world, counters());
  }
  const keeper = file && { commit: () => file.commit(counters()), takeBack: () => file.takeBack() };
  /** Those that are open, in the order in which they were opened. */
  const servers = new Set<Listening>();

  const answer = (request: WireRequest): WireResponse => {
    const time = now();
    if (current.world.propagation) current.world.propagation.now = time;
    const response = answerRequest({ ...current, signingKeys, faults, keeper, log, region, now: time }, request);
    // Clients set their clocks by it.
    return { ...response, headers: { ...response.headers, date: httpDate(time) } };
  };
  const federate = (query: string): WireResponse => answerFederation(current.world, query, now());
  const requestHandler = inProcessRequestHandler(answer);
  // Credentials are handed out as copies, because SDK clients write on them.
  const administrator = (): EmulatorCredentials => ({
    accessKeyId: lasting.administrator.accessKeyId,
    secretAccessKey: lasting.administrator.secret,
    sessionToken: lasting.administrator.token,
  });

  const emulator: Emulator = {
    accountId,
    faults,
    get rootCredentials() {
      return { accessKeyId: lasting.root.accessKeyId, secretAccessKey: lasting.root.secret };
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
      systemClockOffset: now() - Date.now(),
    }),
    get calls() {
      return log.calls;
    },
    get delegationNotifications() {
      return delegationNotifications(current.world, now());
    },
    encodeAuthorizationMessage: (call) => encodeAuthorizationMessage(current.world.messageKey, call),
    credentialsFor(principal) {
      const lent = lendCredentials(current.world, now(), current.lentRandom, principal);
      keeper?.commit();
      return lent;
    },
    close: () => file?.close(),
    oidcProvider(url, keys) {
      issuers.set(url, readIssuerKeys(url, keys));
    },
    webIdentityKeys: () => publicKeys(current.world),
    environment(credentials = administrator()) {
      const newest = [...servers].at(-1);
      if (!newest)
        throw new EmulatorError('NotListening', 'call listen() first: environment() names the endpoint that it opens');
      return environmentOf(newest.endpoint, region, credentials);
    },
    async listen(listenOptions) {
      const server = await startServer({
        ...checkListenOptions(listenOptions, start.authorization),
        answer,
        control,
        federate,
      });
      servers.add(server);
      return {
        ...server,
        close() {
          servers.delete(server);
          return server.close();
        },
      };
    },
    reset,
    snapshot,
    restore,
    advance(duration) {
      const length = milliseconds(duration);
      if (now() + length >= endOfTime)
        throw new EmulatorError(
          'InvalidDuration',
          `${JSON.stringify(duration)} is too long: the clock cannot be moved beyond the year 9899, because AWS's dates end with 9999`,
        );
      file?.commit(counters(clockOffset + length));
      clockOffset += length;
    },
  };
  const control = {
    reset,
    keys: () => JSON.stringify(publicKeys(current.world)),
    delegationNotifications: () => JSON.stringify(delegationNotifications(current.world, now())),
    snapshot: () => JSON.stringify(snapshot()),
    restore: (json: string) => restore(parseSnapshot(json)),
  };
  return Object.freeze(emulator);

  function reset(): void {
    const next = context();
    file?.replace(next.world, counters(0, next));
    clockOffset = 0;
    faults.clear();
    log.clear();
    current = next;
  }

  function snapshot(): Snapshot {
    return snapshotOf({
      accountId,
      partition: start.partition,
      rootKeyId: lasting.root.accessKeyId,
      ahead: clockOffset,
      world: worldState(current.world),
    });
  }

  function restore(snapshot: object): void {
    const state = stateOf(snapshot, { accountId, partition: start.partition });
    const { accessKeyId: id, secret } = lasting.root;
    const { random } = current.world;
    const { drawn } = random;
    const next = { ...current, world: withState(current.world, state.world, state.rootKeyId, { id, secret }) };
    try {
      file?.replace(next.world, counters(state.ahead, next));
    } catch (error) {
      random.skip(drawn);
      throw error;
    }
    current = next;
    clockOffset = state.ahead;
  }
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

const identityOf = (
  accountId: string,
  partition: string,
  { root, administrator }: LastingCredentials,
  messageKey: Uint8Array,
): Identity => ({
  accountId,
  partition,
  root,
  administrator,
  messageKey: Buffer.from(messageKey).toString('base64'),
});

const startOf = ({ root, administrator, messageKey }: Identity): WorldStart['kept'] => ({
  lasting: { root, administrator },
  messageKey: Buffer.from(messageKey, 'base64'),
});
