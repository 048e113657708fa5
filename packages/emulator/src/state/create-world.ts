import type { AccountDeclaration } from '../account-declaration.js';
import type { Authorization } from '../emulator-options.js';
import { mergeTags } from '../operations/tags.js';
import type { AccessKey } from './access-key.js';
import { type Account, createAccount } from './account.js';
import { accessKeyId, secretAccessKey, sessionToken, uniqueId } from './ids.js';
import { Propagation } from './propagation.js';
import type { Quotas } from './quotas.js';
import { type RandomSource, randomSource } from './random.js';
import type { Session } from './session.js';
import { Table } from './table.js';
import type { User } from './user.js';
import type { World } from './world.js';

/** What a world begins with. */
export interface WorldStart {
  readonly accountId: string;
  /** Checked. */
  readonly accounts: readonly AccountDeclaration[];
  readonly authorization: Authorization;
  readonly partition: string;
  /** Milliseconds; default 0. */
  readonly propagationDelay?: number;
  readonly quotas: Quotas;
  readonly randomSeed: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The credentials that exist from the start and outlast a reset. */
export interface LastingCredentials {
  readonly root: { readonly accessKeyId: string; readonly secret: string };
  readonly administrator: Session;
}

/**
 * A function that makes a new world, each time the same: the same accounts with the same ids, and with a seed the same ids from then on.
 */
export function worldMaker(start: WorldStart): {
  readonly lasting: LastingCredentials;
  readonly createWorld: () => World;
} {
  const { accountId, accounts, authorization, partition, propagationDelay = 0, quotas, randomSeed, now } = start;
  const source = (purpose: string): RandomSource =>
    randomSource(randomSeed === undefined ? undefined : `${purpose}:${randomSeed}`);
  const lasting = lastingCredentials(source('credentials'), partition, accountId, now);
  const { root, administrator } = lasting;
  // Rows are made once: without a seed, too, a reset brings back the very users it began with.
  const startSource = source('start');
  const rows = new Map(accounts.map((account) => [account.id, declaredRows(account, startSource, now)]));
  const { users, keys } = rows.get(accountId) ?? { users: [], keys: [] };
  const rootKey: AccessKey = {
    id: root.accessKeyId,
    ownerId: accountId,
    secret: root.secret,
    status: 'Active',
    createdAt: now,
  };
  rows.set(accountId, { users, keys: [...keys, rootKey] });

  const createWorld = (): World => {
    const propagation = propagationDelay > 0 ? new Propagation(propagationDelay) : undefined;
    const made = new Map<string, Account>();
    for (const [id, declared] of rows) {
      const account = createAccount(id, now, propagation);
      for (const user of declared.users) account.users.put(user);
      for (const key of declared.keys) account.accessKeys.put(key);
      made.set(id, account);
    }
    return {
      partition,
      propagation,
      authorization,
      quotas,
      random: source('world'),
      accounts: made,
      sessions: new Table((session) => session.accessKeyId, {}),
      administrator,
    };
  };
  return { lasting, createWorld };
}

function lastingCredentials(
  random: RandomSource,
  partition: string,
  accountId: string,
  issuedAt: number,
): LastingCredentials {
  const role = 'iamkit-administrator';
  const session = 'administrator';
  const root = { accessKeyId: accessKeyId(random, 'AKIA', accountId), secret: secretAccessKey(random) };
  const credentials = {
    accessKeyId: accessKeyId(random, 'ASIA', accountId),
    secret: secretAccessKey(random),
    token: sessionToken(random),
  };
  const issuerId = uniqueId(random, 'AROA');
  return {
    root,
    administrator: {
      ...credentials,
      accountId,
      arn: `arn:${partition}:sts::${accountId}:assumed-role/${role}/${session}`,
      userId: `${issuerId}:${session}`,
      kind: 'administrator',
      issuerId,
      issuedAt,
      expiresAt: undefined,
      policies: undefined,
      tags: [],
      transitiveTagKeys: [],
      sourceIdentity: undefined,
      mfaAt: undefined,
      chainedFrom: undefined,
      federation: [],
    },
  };
}

interface AccountRows {
  readonly users: readonly User[];
  readonly keys: readonly AccessKey[];
}

function declaredRows({ users = [] }: AccountDeclaration, random: RandomSource, createdAt: number): AccountRows {
  const rows = users.map(({ name, path = '/', tags = {}, accessKeys = [] }) => {
    const id = uniqueId(random, 'AIDA');
    const entries = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    const user: User = { id, name, path, createdAt, tags: mergeTags([], entries), permissionsBoundary: undefined };
    const keys = accessKeys.map(
      ({ id: keyId, secret, status = 'Active' }): AccessKey => ({ id: keyId, ownerId: id, secret, status, createdAt }),
    );
    return { user, keys };
  });
  return { users: rows.map(({ user }) => user), keys: rows.flatMap(({ keys }) => keys) };
}
