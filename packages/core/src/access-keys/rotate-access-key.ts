import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { sleep, systemClock } from '../clock.js';
import { type Duration, secondsOf } from '../duration.js';
import { IamError } from '../errors/iam-error.js';
import { safeCause } from '../errors/redact.js';
import { toIamError } from '../errors/to-iam-error.js';
import { unlessAbsent } from '../errors/unless-absent.js';
import type { CallOptions } from '../send.js';
import { listUserTags } from '../users/list-user-tags.js';
import { tagUser } from '../users/tag-user.js';
import { untagUser } from '../users/untag-user.js';
import { userCall } from '../users/user-call.js';
import { invalidInput } from '../validate.js';
import type { AccessKey, AccessKeySummary } from './access-key.js';
import { createAccessKey } from './create-access-key.js';
import { deleteAccessKey } from './delete-access-key.js';
import { getAccessKeyLastUsed } from './get-access-key-last-used.js';
import { listAccessKeys } from './list-access-keys.js';
import { updateAccessKey } from './update-access-key.js';
import { waitUntilUsable } from './wait-until-usable.js';

/** How an access key is rotated. */
export interface RotateAccessKeyOptions extends CallOptions {
  /**
   * Puts the new key where its consumers read it, such as into a secrets manager. Only here its secret is to be had. When it
   * throws, the new key is deleted again, so that it must either publish the key or throw.
   */
  readonly publish: (key: AccessKey) => Promise<void>;
  /**
   * Whether the consumers work with the new key, so that the old one may go. Asked once `keepOldFor` has passed, in every run
   * until it says true. Default: whether IAM saw the new key used since, and the old one not.
   */
  readonly verify?: ((accessKeyId: string) => Promise<boolean>) | undefined;
  /** How long the old key stays active beside the new one, and then inactive before it is deleted. Default: `'24h'`. */
  readonly keepOldFor?: Duration | undefined;
  /**
   * Whether keys that are not active may be deleted, which cannot be undone, to free the place for the next. IAM does not tell
   * since when a key is inactive: so a tag of the user notes it, `iamkit:inactive-since:` and the key's id. Default: false.
   */
  readonly deleteInactive?: boolean | undefined;
  /** A key that is younger is not rotated yet. Default: 0, so that every run that finds a single key rotates it. */
  readonly maxAge?: Duration | undefined;
}

/** Parameters of `rotateAccessKey`. */
export interface RotateAccessKeyParameters extends RotateAccessKeyOptions {
  /** Name of the user. */
  readonly name: string;
}

/** What can be done in one run. */
export type RotationStep = 'create' | 'deactivate' | 'delete';

/** What a run of a rotation did, and what comes next. */
export interface AccessKeyRotation {
  /** `none`: it was not yet time for anything. */
  readonly step: RotationStep | 'none';
  /** The key it was done to; absent for `none`. */
  readonly accessKeyId?: string;
  readonly next: {
    readonly step: RotationStep;
    /** The key it will be done to; absent for `create`, and while it waits for `choice`. */
    readonly accessKeyId?: string;
    /** Not before then; absent when it is waiting for something else only. */
    readonly at?: Date;
    /**
     * What it waits for beside the time: that the consumers work with the new key, that `deleteInactive` is set, that someone
     * activates a key (a user whose keys are all deactivated is not given a new one), or, as `choice`, that someone deactivates
     * one of two active keys that IAM dates alike, in whole seconds, so that nothing tells which is the new one.
     */
    readonly waitsFor?: 'activeKey' | 'choice' | 'deleteInactive' | 'verify';
  };
}

/** Ten years, in seconds. */
const longest = 315_360_000;

/** What IAM dates by, in milliseconds. */
const second = 1_000;

/** A use this soon after the creation may be the one by which this module tried the key. */
const ownUse = 300_000;

/**
 * Takes the next safe step of an access key's rotation. What it must know is in IAM: it looks at the keys that exist, so that
 * a scheduler may run it at any times, and run it again after a failure.
 *
 * 1. One active key, older than `maxAge`, or no key at all: a new one is created, tried until STS takes it, and published.
 * 2. Two active keys: `keepOldFor` after the newer was created, and once verified, the older is deactivated.
 *    When IAM dates both alike nobody knows which is the older, and none is: it waits for your `choice`.
 * 3. An active key and an inactive one: with `deleteInactive`, the inactive one is deleted once a run saw it inactive
 *    `keepOldFor` ago. A tag of the user, `iamkit:inactive-since:` and the key's id, says when that was, and goes with the key.
 *    Remove the tag when you activate the key again.
 *
 * At every moment the user has the active key there was before. A key is not created in the same second as the one it is to
 * replace: the run waits for the next.
 *
 * @returns what was done, and what comes next, when.
 * @throws IamError `LimitExceeded` when the key is due but an inactive one takes the place and `deleteInactive` is not set;
 * `NoSuchEntity` when there is no such user; `InvalidClientTokenId` when the new key was not usable after a minute, and was
 * deleted again; `AccessDenied` without `iam:ListAccessKeys`, `iam:CreateAccessKey`, `iam:UpdateAccessKey`,
 * `iam:DeleteAccessKey`, without `verify` `iam:GetAccessKeyLastUsed`, or for `deleteInactive` `iam:ListUserTags`,
 * `iam:TagUser` and `iam:UntagUser`. What `publish` and `verify` throw is passed on; where the key that was not published could
 * not be deleted either, it is the `cause` of an error that names the key.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { rotateAccessKey } from '@iamkit/core/actions';
 *
 * const clients = { iam: new IAMClient(), sts: new STSClient() };
 * const { step, next } = await rotateAccessKey(clients, {
 *   name: 'deployer',
 *   publish: async (key) => console.log('to the vault with', key.id), // to the vault with AKIAIOSFODNN7EXAMPLE
 * });
 * console.log(step, next.step); // create deactivate
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id-credentials-access-keys-update.html
 */
export async function rotateAccessKey(
  clients: Clients<'iam' | 'sts'>,
  parameters: RotateAccessKeyParameters,
): Promise<AccessKeyRotation> {
  const { name, signal } = parameters;
  const call = userCall('rotate', name);
  if (typeof parameters.publish !== 'function')
    throw invalidInput(call, 'publish is missing; give a function that puts the new key where its consumers read it.');
  const seconds = (what: string, duration: Duration): number =>
    secondsOf(call, { what, min: 0, max: longest }, duration) * 1_000;
  const keepOldFor = seconds('time to keep the old key', parameters.keepOldFor ?? '24h');
  const maxAge = seconds('greatest age of a key', parameters.maxAge ?? 0);
  const keys = await listAccessKeys(clients, { name, signal }).toArray();
  const byAge = keys.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  const run: Run = { clients, parameters, call, keepOldFor, maxAge, now: (clients.clock ?? systemClock).now() };
  const [older, newer] = byAge.filter(isActive);
  const [inactive] = byAge.filter((key) => !isActive(key));
  const rotation =
    older === undefined
      ? await withoutActive(run, inactive)
      : newer === undefined
        ? await withOneActive(run, older, inactive)
        : await withTwoActive(run, older, newer);
  return Object.freeze({ ...rotation, next: Object.freeze(rotation.next) });
}

interface Run {
  readonly clients: Clients<'iam' | 'sts'>;
  readonly parameters: RotateAccessKeyParameters;
  readonly call: Call;
  /** Milliseconds. */
  readonly keepOldFor: number;
  /** Milliseconds. */
  readonly maxAge: number;
  readonly now: number;
}

const isActive = (key: AccessKeySummary): boolean => key.status === 'Active';

async function withoutActive(run: Run, inactive: AccessKeySummary | undefined): Promise<AccessKeyRotation> {
  if (inactive === undefined) return create(run);
  // Whoever deactivated the keys of the user did not want this to arm it again.
  return { step: 'none', next: { step: 'create', waitsFor: 'activeKey' } };
}

async function withOneActive(
  run: Run,
  active: AccessKeySummary,
  inactive: AccessKeySummary | undefined,
): Promise<AccessKeyRotation> {
  const { name, deleteInactive, signal } = run.parameters;
  const due = new Date(active.createdAt.getTime() + run.maxAge);
  if (inactive === undefined)
    return run.now < due.getTime() ? { step: 'none', next: { step: 'create', at: due } } : create(run, active);
  if (!deleteInactive) {
    if (run.maxAge > 0 && run.now >= due.getTime()) throw noPlace(run, inactive);
    return { step: 'none', next: { step: 'delete', accessKeyId: inactive.id, waitsFor: 'deleteInactive' } };
  }
  const at = new Date((await inactiveSince(run, inactive)) + run.keepOldFor);
  if (run.now < at.getTime()) return { step: 'none', next: { step: 'delete', accessKeyId: inactive.id, at } };
  await unlessAbsent(deleteAccessKey(run.clients, { name, id: inactive.id, signal }));
  if (run.keepOldFor > 0) await untagUser(run.clients, { name, keys: [tagOf(inactive.id)], signal });
  return { step: 'delete', accessKeyId: inactive.id, next: { step: 'create', at: due } };
}

function tagOf(id: string): string {
  return `iamkit:inactive-since:${id}`;
}

/** Since when runs see the key inactive: by the tag of the user, which is set by the first of them. */
async function inactiveSince(run: Run, { id }: AccessKeySummary): Promise<number> {
  if (run.keepOldFor === 0) return run.now;
  const { name, signal } = run.parameters;
  const tags = await listUserTags(run.clients, { name, signal });
  const since = Date.parse(new Map(Object.entries(tags)).get(tagOf(id)) ?? '');
  // No date, or one that is still to come, was not written by a run.
  return since <= run.now ? since : noteInactive(run, id);
}

async function noteInactive(run: Run, id: string): Promise<number> {
  const { name, signal } = run.parameters;
  await tagUser(run.clients, { name, tags: { [tagOf(id)]: new Date(run.now).toISOString() }, signal });
  return run.now;
}

async function withTwoActive(run: Run, older: AccessKeySummary, newer: AccessKeySummary): Promise<AccessKeyRotation> {
  const { name, deleteInactive, signal, verify } = run.parameters;
  if (older.createdAt.getTime() === newer.createdAt.getTime())
    return { step: 'none', next: { step: 'deactivate', waitsFor: 'choice' } };
  const at = new Date(newer.createdAt.getTime() + run.keepOldFor);
  const next = { step: 'deactivate', accessKeyId: older.id } as const;
  if (run.now < at.getTime()) return { step: 'none', next: { ...next, at } };
  const verified = verify === undefined ? await handedOver(run, older, newer) : await verify(newer.id);
  if (verified !== true) return { step: 'none', next: { ...next, waitsFor: 'verify' } };
  await updateAccessKey(run.clients, { name, id: older.id, status: 'Inactive', signal });
  if (deleteInactive && run.keepOldFor > 0) await noteInactive(run, older.id);
  const deletion = { step: 'delete', accessKeyId: older.id } as const;
  return {
    step: 'deactivate',
    accessKeyId: older.id,
    next: deleteInactive
      ? { ...deletion, at: new Date(run.now + run.keepOldFor) }
      : { ...deletion, waitsFor: 'deleteInactive' },
  };
}

/** Whether the consumers went over to the newer key, as far as IAM saw. */
async function handedOver(run: Run, older: AccessKeySummary, newer: AccessKeySummary): Promise<boolean> {
  const { signal } = run.parameters;
  const [oldUse, newUse] = await Promise.all([
    getAccessKeyLastUsed(run.clients, { id: older.id, signal }),
    getAccessKeyLastUsed(run.clients, { id: newer.id, signal }),
  ]);
  const created = newer.createdAt.getTime();
  const newInUse = newUse !== undefined && newUse.at.getTime() > created + ownUse;
  const oldInUse = oldUse !== undefined && oldUse.at.getTime() > created + run.keepOldFor;
  return newInUse && !oldInUse;
}

async function create(run: Run, old?: AccessKeySummary): Promise<AccessKeyRotation> {
  const { name, publish, signal } = run.parameters;
  const clock = run.clients.clock ?? systemClock;
  const untilNewer = old === undefined ? 0 : old.createdAt.getTime() + second - clock.now();
  // Never for longer, however wrong the clock of this machine is.
  if (untilNewer > 0) await sleep(clock, Math.min(untilNewer, second), signal, run.call);
  const key = await createAccessKey(run.clients, { name, signal });
  if (old !== undefined && key.createdAt.getTime() <= old.createdAt.getTime()) {
    // IAM's clocks differ: no later run could tell which one is new. Nobody has this one yet.
    await takeBack(run, key);
    return { step: 'none', next: { step: 'create', at: new Date(clock.now() + second) } };
  }
  try {
    await waitUntilUsable(run.clients, key, { signal });
    await publish(key);
  } catch (error) {
    await takeBack(run, key, error);
    throw error;
  }
  const at = new Date(key.createdAt.getTime() + (old === undefined ? run.maxAge : run.keepOldFor));
  return {
    step: 'create',
    accessKeyId: key.id,
    next: old === undefined ? { step: 'create', at } : { step: 'deactivate', accessKeyId: old.id, at },
  };
}

/** Deletes a new key. Without the signal, which may be why it is not wanted: a key that nobody has must not stay. */
async function takeBack({ clients, call, parameters }: Run, key: AccessKey, reason?: unknown): Promise<void> {
  const { name } = parameters;
  const { id } = key;
  try {
    await unlessAbsent(deleteAccessKey(clients, { name, id }));
  } catch (error) {
    const { code, message } = toIamError(error);
    throw new IamError({
      code,
      message: `${call.operation}: the new key ${id} is not published, and could not be deleted again: ${message}`,
      ...call,
      hints: [`Delete ${id}, which nobody has, before you rotate again. Why it is not published is the \`cause\`.`],
      cause: safeCause(reason ?? error, [key.secretAccessKey.reveal()]),
    });
  }
}

function noPlace({ call, parameters }: Run, inactive: AccessKeySummary): IamError<'LimitExceeded'> {
  return new IamError({
    code: 'LimitExceeded',
    message: `${call.operation}: ${parameters.name} has two access keys, which is as many as a user can have; ${inactive.id} is inactive.`,
    ...call,
    hints: ['Delete the inactive key when nobody needs it any more, or let rotate do so by `deleteInactive: true`.'],
  });
}
