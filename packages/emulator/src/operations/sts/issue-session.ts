import type { StsOperations } from '../../model/generated/sts-operations.js';
import { accessKeyId, secretAccessKey, sessionToken } from '../../state/ids.js';
import type { RandomSource } from '../../state/random.js';
import { plainSession, type Session } from '../../state/session.js';
import type { OperationState } from '../handler.js';
import { sweepSessions } from './sweep-sessions.js';

/** What a session is, but for its credentials and times. What is left out, it has not. */
export type NewSession = Pick<Session, 'accountId' | 'arn' | 'issuerId' | 'kind' | 'userId'> &
  Partial<Omit<Session, 'accessKeyId' | 'expiresAt' | 'issuedAt' | 'secret' | 'token'>>;

type Credentials = NonNullable<StsOperations['AssumeRole']['output']['Credentials']>;

/**
 * Issues temporary credentials.
 *
 * @param duration - seconds.
 */
export function issueSession(
  { world, now }: Pick<OperationState, 'now' | 'world'>,
  session: NewSession,
  duration: number,
  random: RandomSource = world.random,
): Credentials {
  sweepSessions(world, now);
  const row: Session = {
    ...plainSession,
    ...session,
    accessKeyId: accessKeyId(random, 'ASIA', session.accountId),
    secret: secretAccessKey(random),
    token: sessionToken(random),
    issuedAt: now,
    expiresAt: now + Math.round(duration * 1000),
  };
  world.sessions.put(row);
  return {
    AccessKeyId: row.accessKeyId,
    SecretAccessKey: row.secret,
    SessionToken: row.token,
    Expiration: row.expiresAt ?? now,
  };
}
