import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { Role } from '../../state/role.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { assumableRole } from './assumable-role.js';
import { issueSession, type NewSession } from './issue-session.js';
import { sessionLimits } from './session-limits.js';
import { sessionTags } from './session-tags.js';

/** The longest session of a role that a role assumed, and how long any session is unless more is asked for: an hour, in seconds. */
const hour = 3_600;

export const assumeRole: HandlerOf<StsOperations, 'AssumeRole'> = (state, input, caller) => {
  const { world, now } = state;
  const { RoleArn: arn, RoleSessionName: name, DurationSeconds: duration = hour, SerialNumber: serialNumber } = input;
  const { Tags = [], TransitiveTagKeys = [] } = input;
  const found = assumableRole(world, arn);
  if (!found) throw accessDenied(caller.arn, 'sts:AssumeRole', arn);
  const { account, role } = found;
  const parent = caller.session?.kind === 'administrator' ? undefined : caller.session;
  const isChained = parent?.kind === 'role';
  checkDuration(duration, role, isChained);
  const tags = sessionTags(Tags, TransitiveTagKeys, parent);
  const sourceIdentity = parent?.sourceIdentity ?? input.SourceIdentity;
  // Who somebody is does not change on the way through roles.
  if (input.SourceIdentity !== undefined && input.SourceIdentity !== sourceIdentity)
    throw accessDenied(caller.arn, 'sts:SetSourceIdentity', arn);
  const { policies, packedSize } = sessionLimits(world, account.id, input);
  const session = assumedRole(world.partition, account.id, role, name);
  const Credentials = issueSession(
    state,
    {
      ...session,
      ...tags,
      policies,
      sourceIdentity,
      mfaAt: serialNumber === undefined ? undefined : now,
      chainedFrom: isChained ? caller.arn : undefined,
    },
    duration,
  );
  return {
    AssumedRoleUser: { Arn: session.arn, AssumedRoleId: session.userId },
    Credentials,
    ...(packedSize !== undefined && { PackedPolicySize: packedSize }),
    ...(sourceIdentity !== undefined && { SourceIdentity: sourceIdentity }),
  };
};

/** @throws ServiceError `ValidationError` for a session that is longer than the role's may be. */
export function checkDuration(duration: number, { maxSessionDuration }: Role, isChained: boolean): void {
  if (isChained && duration > hour)
    throw new ServiceError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  if (duration > maxSessionDuration)
    throw new ServiceError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
}

/** Who somebody is that has assumed a role. */
export function assumedRole(partition: string, accountId: string, role: Role, sessionName: string): NewSession {
  return {
    kind: 'role',
    accountId,
    arn: `arn:${partition}:sts::${accountId}:assumed-role/${role.name}/${sessionName}`,
    userId: `${role.id}:${sessionName}`,
    issuerId: role.id,
  };
}

const accessDenied = (caller: string, action: string, resource: string): ServiceError =>
  new ServiceError('AccessDenied', `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`);
