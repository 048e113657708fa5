import type { AccountDeclaration } from './account-declaration.js';
import { ageOf } from './declared-accounts/age-of.js';
import { declareAccounts } from './declared-accounts/declare-accounts.js';
import { declareOrganization, memberIds } from './declared-accounts/declare-organization.js';
import type { Authorization } from './emulator-options.js';
import type { OrganizationDeclaration } from './organization-declaration.js';
import { accountLike } from './snapshot/world-state.js';
import { type Account, createAccount } from './state/account.js';
import { accessKeyId, secretAccessKey, sessionToken, uniqueId } from './state/ids.js';
import { Propagation } from './state/propagation.js';
import type { Quotas } from './state/quotas.js';
import { type RandomSource, randomSource } from './state/random.js';
import { plainSession, type Session, sessionTable } from './state/session.js';
import type { World } from './state/world.js';
import type { IssuerKeys } from './web-identity/issuer-keys.js';

/** What a world begins with. */
export interface WorldStart {
  readonly accountId: string;
  /** Of the right form. */
  readonly accounts: readonly AccountDeclaration[];
  /** Of the right form. */
  readonly organization?: OrganizationDeclaration | undefined;
  readonly authorization: Authorization;
  /** Default: none. */
  readonly issuers?: IssuerKeys;
  readonly partition: string;
  /** Milliseconds; default 0. */
  readonly propagationDelay?: number;
  readonly quotas: Quotas;
  readonly randomSeed: string | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What a file has kept of an earlier start. Default: it is made. */
  readonly kept?: Pick<WorldMaker, 'lasting' | 'messageKey'> | undefined;
}

/** The credentials that exist from the start and outlast a reset. */
export interface LastingCredentials {
  readonly root: { readonly accessKeyId: string; readonly secret: string };
  readonly administrator: Session;
}

interface WorldMaker {
  readonly lasting: LastingCredentials;
  /** What authorisation messages are sealed with. */
  readonly messageKey: Uint8Array;
  readonly createWorld: () => World;
}

/**
 * A function that makes a new world, each time the same: the same accounts with the same ids, and with a seed the same ids from then on.
 */
export function worldMaker(start: WorldStart): WorldMaker {
  const { accountId, accounts, authorization, partition, propagationDelay = 0, quotas, randomSeed, now } = start;
  const { issuers = new Map(), kept, organization } = start;
  const source = (purpose: string): RandomSource =>
    randomSource(randomSeed === undefined ? undefined : `${purpose}:${randomSeed}`);
  const lasting = kept?.lasting ?? lastingCredentials(source('credentials'), partition, accountId, now);
  const { root, administrator } = lasting;
  const messageKey = kept?.messageKey ?? source('messages').bytes(32);
  const worldOf = (made: readonly Account[], random: RandomSource, propagation?: Propagation): World => ({
    partition,
    propagation,
    authorization,
    issuers,
    messageKey,
    quotas,
    random,
    accounts: new Map(made.map((account) => [account.id, account])),
    sessions: sessionTable(),
    administrator,
  });
  // The start is made once: without a seed, too, a reset brings back the very users it began with.
  const { managementAccountId = accountId } = organization ?? {};
  const members = organization ? [managementAccountId, ...memberIds(organization)] : [];
  const declared = new Map(accounts.map((account) => [account.id, account]));
  const ids = new Set([...declared.keys(), accountId, ...members]);
  const first = worldOf(
    [...ids].map((id) => createAccount(id, now - ageOf(declared.get(id)))),
    source('start'),
  );
  declareAccounts(first, accounts, now);
  if (organization) declareOrganization(first, organization, managementAccountId, now);
  first.accounts.get(accountId)?.accessKeys.put({
    id: root.accessKeyId,
    ownerId: accountId,
    secret: root.secret,
    status: 'Active',
    createdAt: now,
  });
  const made = [...first.accounts.values()];

  const createWorld = (): World => {
    const propagation = propagationDelay > 0 ? new Propagation(propagationDelay) : undefined;
    return worldOf(
      made.map((account) => accountLike(account, propagation)),
      source('world'),
      propagation,
    );
  };
  return { lasting, messageKey, createWorld };
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
      ...plainSession,
      ...credentials,
      accountId,
      arn: `arn:${partition}:sts::${accountId}:assumed-role/${role}/${session}`,
      userId: `${issuerId}:${session}`,
      kind: 'administrator',
      issuerId,
      issuedAt,
      expiresAt: undefined,
    },
  };
}
