import { isSame } from '../auth/is-same.js';
import { plainAnswer } from '../server/plain-answer.js';
import type { Session } from '../state/session.js';
import type { World } from '../state/world.js';
import type { WireResponse } from '../wire/http.js';
import { readSigninToken, signinToken } from './signin-token.js';

/**
 * Answers what AWS's federation endpoint does: a token for temporary credentials, and the way into the console with it. There is no console
 * here, so a login ends with the redirection.
 *
 * @param query - still encoded.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_enable-console-custom-url.html
 */
export function answerFederation(world: World, query: string, now: number): WireResponse {
  const parameters = new URLSearchParams(query);
  switch (parameters.get('Action')) {
    case 'getSigninToken':
      return getSigninToken(world, parameters, now);
    case 'login':
      return login(world, parameters, now);
    default:
      return plainAnswer(400, 'Action is getSigninToken or login');
  }
}

function getSigninToken(world: World, parameters: URLSearchParams, now: number): WireResponse {
  const session = sessionOf(world, parameters.get('Session') ?? '', now);
  if (!session) return invalidCredentials;
  if (session.kind !== 'administrator' && session.kind !== 'federatedUser' && session.kind !== 'role')
    return plainAnswer(400, 'Only federation tokens or assume role tokens may be used for federated login.');
  const duration = parameters.get('SessionDuration');
  if (duration !== null && !mayLast(session, duration)) return invalidCredentials;
  return {
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ SigninToken: signinToken(session, now) }),
  };
}

/** AWS says of all these that the credentials are wrong, also where the duration is. */
const invalidCredentials = plainAnswer(400, 'Invalid credentials parameter');

/** The session that the JSON of the `Session` parameter proves to have. */
function sessionOf({ administrator, sessions }: World, json: string, now: number): Session | undefined {
  const { sessionId, sessionKey, sessionToken } = parse(json);
  const id = String(sessionId);
  const session = id === administrator.accessKeyId ? administrator : sessions.get(id);
  if (!session || (session.expiresAt ?? Number.POSITIVE_INFINITY) <= now) return undefined;
  const isProven = isSame(String(sessionKey), session.secret) && isSame(String(sessionToken), session.token);
  return isProven ? session : undefined;
}

function parse(json: string): { readonly [name: string]: unknown } {
  try {
    return Object(JSON.parse(json));
  } catch {
    return {};
  }
}

/** 15 minutes to 12 hours, in seconds; only of a role, and of no role that another role assumed. */
const mayLast = ({ kind, chainedFrom }: Session, duration: string): boolean =>
  kind !== 'federatedUser' &&
  chainedFrom === undefined &&
  /^\d{3,5}$/.test(duration) &&
  Number(duration) >= 900 &&
  Number(duration) <= 43_200;

function login(world: World, parameters: URLSearchParams, now: number): WireResponse {
  if (!readSigninToken(world, parameters.get('SigninToken') ?? '', now))
    return plainAnswer(400, 'The SigninToken is missing, not valid, or older than 15 minutes');
  const destination = parameters.get('Destination') ?? '';
  // To any other place it would be a redirection that anybody can aim.
  if (!isConsole(destination)) return plainAnswer(400, 'Destination is an address of the AWS console');
  return { status: 302, headers: { location: new URL(destination).href }, body: '' };
}

function isConsole(destination: string): boolean {
  if (!URL.canParse(destination)) return false;
  const { protocol, hostname, username } = new URL(destination);
  return (
    protocol === 'https:' &&
    username === '' &&
    /(?:^|\.)(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com|amazonaws-eusc\.eu)$/.test(hostname)
  );
}
