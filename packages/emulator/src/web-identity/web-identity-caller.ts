import type { Caller } from '../auth/caller.js';
import { assumableRole } from '../operations/sts/assumable-role.js';
import type { World } from '../state/world.js';
import { ServiceError } from '../wire/service-error.js';
import type { Structure } from '../wire/value.js';
import { webIdentity } from './web-identity.js';

/**
 * Who assumes a role with a token of an identity provider, to the account that the role is in.
 *
 * @throws ServiceError `AccessDenied` where there is no such role; `InvalidIdentityToken`, `ExpiredTokenException`.
 */
export function webIdentityCaller(world: World, input: Structure, now: number): Caller {
  const { RoleArn: arn, WebIdentityToken: token } = input;
  const found = typeof arn === 'string' ? assumableRole(world, arn) : undefined;
  if (!found || typeof token !== 'string')
    throw new ServiceError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
  const accountId = found.account.id;
  const identity = webIdentity(world, accountId, token, now);
  const { audience, provider, subject } = identity;
  return {
    type: 'session',
    accountId,
    arn: provider,
    userId: `${provider}:${audience}:${subject}`,
    session: undefined,
    webIdentity: identity,
  };
}
