import { type Iam, isIamError, type User } from '@iamkit/core';
import { allow, policy } from '@iamkit/policy';

/** What was taken away from a user. */
export interface Offboarded {
  readonly keys: readonly string[];
  readonly groups: readonly string[];
  readonly password: boolean;
}

/** All that the program has to be allowed: to take away, and to give nothing. */
export const offboardingPolicy = policy(
  allow(
    'iam:DeleteLoginProfile',
    'iam:GetUser',
    'iam:ListAccessKeys',
    'iam:ListGroupsForUser',
    'iam:TagUser',
    'iam:UpdateAccessKey',
  ).on('arn:aws:iam::*:user/*'),
  allow('iam:RemoveUserFromGroup').on('arn:aws:iam::*:group/*'),
);

/** Somebody who may leave. A program that has a user of its own says so by a tag. */
export const isPerson = ({ tags }: User): boolean => tags['kind'] !== 'robot';

/** Takes a user's access away: keys first, which may be in use right now. */
export async function offboard(iam: Iam, name: string): Promise<Offboarded> {
  const user = iam.user(name);
  if (!isPerson(await user.get())) throw new Error(`${name} is a robot, which does not leave.`);

  const active = await user.accessKeys
    .list()
    .filter(({ status }) => status === 'Active')
    .toArray();
  for (const { id } of active) await user.accessKeys.deactivate(id);

  const password = await removePassword(iam, name);

  const groups = await user.groups.list().toArray();
  for (const group of groups) await user.groups.remove(group);

  await user.tags.set({ offboarded: 'true' });
  return { keys: active.map(({ id }) => id), groups: groups.map((group) => group.name), password };
}

async function removePassword(iam: Iam, name: string): Promise<boolean> {
  try {
    await iam.user(name).loginProfile.delete();
    return true;
  } catch (error) {
    if (isIamError(error, 'NoSuchEntity')) return false;
    throw error;
  }
}
