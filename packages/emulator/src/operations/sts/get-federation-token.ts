import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { HandlerOf } from '../handler.js';
import { issueSession } from './issue-session.js';
import { longTermHolder } from './long-term-holder.js';
import { sessionLimits } from './session-limits.js';
import { sessionTags } from './session-tags.js';

export const getFederationToken: HandlerOf<StsOperations, 'GetFederationToken'> = (state, input, caller) => {
  const { world, account } = state;
  const { Name: name, DurationSeconds, Tags = [] } = input;
  const { session, duration } = longTermHolder('GetFederationToken', caller, DurationSeconds);
  const { tags } = sessionTags(Tags, [], undefined);
  const { policies, packedSize } = sessionLimits(world, account.id, input);
  const arn = `arn:${world.partition}:sts::${account.id}:federated-user/${name}`;
  const userId = `${account.id}:${name}`;
  return {
    Credentials: issueSession(state, { ...session, arn, userId, kind: 'federatedUser', policies, tags }, duration),
    FederatedUser: { Arn: arn, FederatedUserId: userId },
    ...(packedSize !== undefined && { PackedPolicySize: packedSize }),
  };
};
