import { createHmac } from 'node:crypto';
import { isSame } from '../auth/is-same.js';
import type { Session } from '../state/session.js';
import type { World } from '../state/world.js';

/** How long a sign-in token is good, in milliseconds. */
const validity = 15 * 60_000;

/** A token that lets whoever holds it into the console as the session. It proves itself, so that nothing is kept for it. */
export function signinToken(session: Session, now: number): string {
  const claim = `${session.accessKeyId}.${now + validity}`;
  return `${claim}.${proof(session, claim)}`;
}

/** The session that a token was made for, while both are good. */
export function readSigninToken({ administrator, sessions }: World, token: string, now: number): Session | undefined {
  const [id = '', validUntil = '', given = ''] = token.split('.');
  const session = id === administrator.accessKeyId ? administrator : sessions.get(id);
  if (!session || !isSame(given, proof(session, `${id}.${validUntil}`))) return undefined;
  return Number(validUntil) > now && (session.expiresAt ?? Number.POSITIVE_INFINITY) > now ? session : undefined;
}

const proof = ({ secret }: Session, claim: string): string =>
  createHmac('sha256', `iamkit sign-in ${secret}`).update(claim).digest('base64url');
