import type { AccountDeclaration } from '../account-declaration.js';
import { mergeTags } from '../operations/tags.js';
import { type Account, createAccount } from './account.js';
import { accessKeyId, secretAccessKey, sessionToken, uniqueId } from './ids.js';
import type { Quotas } from './quotas.js';
import { type RandomSource, randomSource } from './random.js';
import type { Session, World } from './world.js';

/** What a world begins with. */
export interface WorldStart {
  readonly accountId: string;
  /** Checked. */
  readonly accounts: readonly AccountDeclaration[];
  readonly partition: string;
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
  const { accountId, accounts, partition, quotas, randomSeed, now } = start;
  const seed = (purpose: string): string | undefined =>
    randomSeed === undefined ? undefined : `${purpose}:${randomSeed}`;
  const lasting = lastingCredentials(randomSource(seed('credentials')), partition, accountId);
  const declared = new Map(accounts.map((account) => [account.id, account]));
  // Ids are drawn once: without a seed, too, a reset brings back the very users it began with.
  const startSource = randomSource(seed('start'));
  const filled = [...new Set([accountId, ...declared.keys()])].map((id) => {
    const fill = declaredRows(declared.get(id), startSource);
    return { id, fill };
  });
  const createWorld = (): World => {
    const made = filled.map(({ id, fill }) => {
      const account = createAccount(id, now);
      for (const { user, keys } of fill) {
        account.users.put({ ...user, createdAt: now });
        for (const key of keys) account.accessKeys.put({ ...key, createdAt: now });
      }
      return [id, account] as const;
    });
    const world = new Map<string, Account>(made);
    const { root, administrator } = lasting;
    world.get(accountId)?.accessKeys.put({
      id: root.accessKeyId,
      ownerId: accountId,
      secret: root.secret,
      status: 'Active',
      createdAt: now,
    });
    return { partition, quotas, random: randomSource(seed('world')), accounts: world, administrator };
  };
  return { lasting, createWorld };
}

function lastingCredentials(random: RandomSource, partition: string, accountId: string): LastingCredentials {
  const role = 'iamkit-administrator';
  const session = 'administrator';
  return {
    root: { accessKeyId: accessKeyId(random, 'AKIA', accountId), secret: secretAccessKey(random) },
    administrator: {
      accessKeyId: accessKeyId(random, 'ASIA', accountId),
      secret: secretAccessKey(random),
      token: sessionToken(random),
      accountId,
      arn: `arn:${partition}:sts::${accountId}:assumed-role/${role}/${session}`,
      userId: `${uniqueId(random, 'AROA')}:${session}`,
    },
  };
}

function declaredRows(account: AccountDeclaration | undefined, random: RandomSource) {
  return (account?.users ?? []).map(({ name, path = '/', tags = {}, accessKeys = [] }) => {
    const id = uniqueId(random, 'AIDA');
    const entries = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
    return {
      user: { id, name, path, tags: mergeTags([], entries) },
      keys: accessKeys.map((key) => ({
        id: key.id,
        ownerId: id,
        secret: key.secret,
        status: key.status ?? ('Active' as const),
      })),
    };
  });
}
