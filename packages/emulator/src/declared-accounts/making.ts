import type { AccountDeclaration } from '../account-declaration.js';
import { type Duration, milliseconds } from '../duration.js';
import type { IamOperations } from '../model/generated/iam-operations.js';
import { partitionRegions } from '../partition-regions.js';
import { arnOf } from '../state/arn.js';
import { nameKey } from '../state/name-key.js';
import type { World } from '../state/world.js';
import { invalidAccounts } from './invalid-accounts.js';
import type { Perform } from './performer.js';

/** An account that is being made, and the place of its declaration. */
export interface Making {
  readonly world: World;
  readonly declared: AccountDeclaration;
  readonly at: string;
  /** The start: milliseconds since 1970. */
  readonly now: number;
  /** Performs at the start, or at another time. */
  readonly performAt: (time: number) => Perform<IamOperations>;
}

/** When something of this age was made. @throws EmulatorError `InvalidAccounts` for what is older than dates are. */
export function timeOf({ now }: Pick<Making, 'now'>, at: string, age: Duration = '0s'): number {
  const time = Math.floor(now - milliseconds(age));
  if (time < 0) throw invalidAccounts(at, 'that was before 1970');
  return time;
}

/** @throws EmulatorError `InvalidAccounts` where this was before that: a key before its user, a use before the key. */
export function timeSince(making: Pick<Making, 'now'>, at: string, age: Duration, made: number, what: string): number {
  const time = timeOf(making, at, age);
  if (time < made) throw invalidAccounts(at, `that was before the ${what} was made: give the ${what} a greater age`);
  return time;
}

/** An ARN as it is, or that of the account's policy of this name. */
export function policyArn({ world, declared }: Pick<Making, 'declared' | 'world'>, at: string, policy: string): string {
  if (policy.startsWith('arn:')) return policy;
  const own = world.accounts.get(declared.id)?.policies.get(nameKey(policy));
  if (!own) {
    throw invalidAccounts(
      at,
      `no policy named ${policy} is declared in this account; AWS’s own are named by their ARN`,
    );
  }
  return arnOf('policy', world.partition, declared.id, own);
}

/** Tags as operations take them. */
export const tagList = (
  tags: Readonly<Record<string, string>> | undefined,
): readonly { readonly Key: string; readonly Value: string }[] | undefined =>
  tags && Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));

/** Where something was used whose declaration does not say it. */
export const regionOf = ({ partition }: World): string =>
  (partitionRegions as ReadonlyMap<string, string>).get(partition) ?? 'us-east-1';
