import type { Caller } from '../../auth/caller.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import type { NewSession } from './issue-session.js';

/** How long a session is that a user asks for and says nothing of its length: 12 hours, in seconds. */
const defaultDuration = 43_200;

/** The longest session that the root user gets: an hour, in seconds. */
const longestOfRoot = 3_600;

/**
 * Whose session is asked for by somebody with a long-term key, and for how many seconds. The root user's is an hour long where it asks for
 * more. Where nothing is refused, temporary credentials get themselves again.
 *
 * @throws ServiceError `AccessDenied` where temporary credentials ask whose calls are decided.
 */
export function sessionHolder(
  operation: string,
  { authorization }: World,
  { accountId, arn, session, type, userId }: Caller,
  asked: number = defaultDuration,
): { readonly session: NewSession; readonly duration: number } {
  if (type === 'session' && session) {
    if (authorization === 'enforce' && session.kind !== 'administrator')
      throw new ServiceError('AccessDenied', `Cannot call ${operation} with session credentials`);
    return { session, duration: asked };
  }
  return {
    session: { kind: 'sessionToken', accountId, arn, userId, issuerId: userId },
    duration: type === 'root' ? Math.min(asked, longestOfRoot) : asked,
  };
}
