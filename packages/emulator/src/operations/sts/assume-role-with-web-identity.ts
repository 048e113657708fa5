import type { StsOperations } from '../../model/generated/sts-operations.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { assumableRole } from './assumable-role.js';
import { assumedRole, checkDuration } from './assume-role.js';
import { issueSession } from './issue-session.js';
import { sessionLimits } from './session-limits.js';
import { sessionTags } from './session-tags.js';

export const assumeRoleWithWebIdentity: HandlerOf<StsOperations, 'AssumeRoleWithWebIdentity'> = (
  state,
  input,
  { webIdentity },
) => {
  const { world, account } = state;
  const { RoleArn: arn, RoleSessionName: name, DurationSeconds: duration = 3_600 } = input;
  const role = assumableRole(world, arn)?.role;
  if (!role || !webIdentity)
    throw new ServiceError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const { audience, keys, provider, sourceIdentity, subject } = webIdentity;
  checkDuration(duration, role, false);
  const tags = sessionTags(webIdentity.tags, webIdentity.transitiveTagKeys, undefined);
  const { policies, packedSize } = sessionLimits(world, account.id, { ...input, Tags: webIdentity.tags });
  const session = assumedRole(world.partition, account.id, role, name);
  const federation = [...keys, ['aws:FederatedProvider', provider] as const];
  return {
    AssumedRoleUser: { Arn: session.arn, AssumedRoleId: session.userId },
    Audience: audience,
    Credentials: issueSession(state, { ...session, ...tags, policies, sourceIdentity, federation }, duration),
    ...(packedSize !== undefined && { PackedPolicySize: packedSize }),
    Provider: provider,
    ...(sourceIdentity !== undefined && { SourceIdentity: sourceIdentity }),
    SubjectFromWebIdentityToken: subject,
  };
};
