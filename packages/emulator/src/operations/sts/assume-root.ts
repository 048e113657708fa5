import type { StsOperations } from '../../model/generated/sts-operations.js';
import { arnOfRoot } from '../../state/arn.js';
import { organizationOf } from '../../state/held-organization.js';
import { administersIam, hasRootAccess } from '../../state/root-access.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { policyWithArn } from '../iam/policies.js';
import { issueSession } from './issue-session.js';

/** How long a root session is at most, and unless less is asked for: 15 minutes, in seconds. */
const longest = 900;

/**
 * A session of another account's root user that may do one task. An account of an organization may have it where it administers IAM there,
 * the feature for the task is enabled, and the other is a member; outside organizations, every other account of the emulator counts as one.
 */
export const assumeRoot: HandlerOf<StsOperations, 'AssumeRoot'> = (state, input, caller) => {
  const { world } = state;
  const { TargetPrincipal: target, TaskPolicyArn, DurationSeconds: duration = longest } = input;
  const accountId = target.startsWith('arn:') ? (target.split(':')[4] ?? '') : target;
  const account = world.accounts.get(accountId);
  const task = TaskPolicyArn.arn ?? '';
  const policy = account && policyWithArn({ world, account }, task);
  if (policy?.path !== '/root-task/' || policy.own)
    throw new ServiceError('ValidationError', `${task} is not a task policy of AWS, whose path is /root-task/`);
  const arn = arnOfRoot(world.partition, accountId);
  if (!account || account.id === caller.accountId || !isMember(world, caller.accountId, accountId, task))
    throw new ServiceError(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: sts:AssumeRoot on resource: ${arn}`,
    );
  const sourceIdentity = caller.session?.sourceIdentity;
  const session = { kind: 'root', accountId, arn, userId: accountId, issuerId: accountId, sourceIdentity } as const;
  return {
    Credentials: issueSession(state, { ...session, policies: { document: undefined, arns: [task] } }, duration),
    ...(sourceIdentity !== undefined && { SourceIdentity: sourceIdentity }),
  };
};

/** Tasks about the credentials of root users have a feature of their own; the others undo policies that lock everybody out. */
function isMember(world: World, callerAccountId: string, accountId: string, task: string): boolean {
  const held = organizationOf(world, callerAccountId);
  if (!held) return organizationOf(world, accountId) === undefined;
  const feature = task.includes('/root-task/IAM') ? 'RootCredentialsManagement' : 'RootSessions';
  return (
    administersIam(held, callerAccountId) &&
    hasRootAccess(held, feature) &&
    accountId !== held.management.id &&
    held.management.organizationAccounts.get(accountId) !== undefined
  );
}
