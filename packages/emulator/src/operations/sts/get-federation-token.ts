import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { HandlerOf } from '../handler.js';
import { issueSession } from './issue-session.js';
import { sessionHolder } from './session-holder.js';
import { sessionLimits } from './session-limits.js';
import { sessionTags } from './session-tags.js';

export const getFederationToken: HandlerOf<StsOperations, 'GetFederationToken'> = (state, input, caller) => {
  const { world, account } = state;
  const { Name: name, DurationSeconds, Tags = [] } = input;
  const { duration } = sessionHolder('GetFederationToken', world, caller, DurationSeconds);
  // Of a session that may ask, it starts from all that there is, as the root user's does.
  const issuerId = caller.type === 'user' ? caller.userId : account.id;
  const { tags } = sessionTags(Tags, [], undefined);
  const { policies, packedSize } = sessionLimits(world, account.id, input);
  const arn = `arn:${world.partition}:sts::${account.id}:federated-user/${name}`;
  const userId = `${account.id}:${name}`;
  return {
    Credentials: issueSession(
      state,
      { kind: 'federatedUser', accountId: account.id, arn, userId, issuerId, policies, tags },
      duration,
    ),
    FederatedUser: { Arn: arn, FederatedUserId: userId },
    ...(packedSize !== undefined && { PackedPolicySize: packedSize }),
  };
};
