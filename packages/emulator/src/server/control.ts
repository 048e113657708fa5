import type { IncomingMessage } from 'node:http';
import { isSame } from '../auth/is-same.js';
import { EmulatorError } from '../emulator-error.js';
import type { WireResponse } from '../wire/http.js';
import { isLocalName } from './host-names.js';
import { plainAnswer } from './plain-answer.js';
import { readBody } from './read-body.js';

/** What can be done to an emulator over HTTP. */
export interface Control {
  /** @throws EmulatorError `FileUnavailable`. */
  readonly reset: () => void;
  /** The public keys of web identity tokens, as JSON. */
  readonly keys: () => string;
  /** What partners were told, as JSON. */
  readonly delegationNotifications: () => string;
  /** As JSON. */
  readonly snapshot: () => string;
  /** @throws EmulatorError `FileUnavailable`, `InvalidSnapshot`. */
  readonly restore: (json: string) => void;
}

/** The longest snapshot that is read: 256 MiB. */
const longestSnapshot = 268_435_456;

/** Answers what is asked under `/_iamkit/`. What holds secrets is given and taken only with the token. */
export async function answerControl(
  control: Control,
  token: string,
  path: string,
  request: IncomingMessage,
): Promise<WireResponse> {
  const { method, headers } = request;
  if (!isLocalName(headers.host))
    return plainAnswer(403, 'this path answers only where Host is an IP address or localhost');
  switch (`${method} ${path}`) {
    case 'GET /_iamkit/health':
      return json('{"status":"ok"}');
    case 'GET /_iamkit/jwks':
      return json(control.keys());
    case 'POST /_iamkit/reset':
      return attempt(control.reset);
    case 'GET /_iamkit/delegation-notifications':
      return isAuthorized(headers.authorization, token) ? json(control.delegationNotifications()) : unauthorized;
    case 'GET /_iamkit/snapshot':
      return isAuthorized(headers.authorization, token) ? json(control.snapshot()) : unauthorized;
    case 'PUT /_iamkit/snapshot':
      return isAuthorized(headers.authorization, token) ? restore(control, request) : unauthorized;
    default:
      return plainAnswer(
        404,
        'there are GET /_iamkit/health, GET /_iamkit/jwks, GET /_iamkit/delegation-notifications, POST /_iamkit/reset and GET and PUT /_iamkit/snapshot',
      );
  }
}

async function restore(control: Control, request: IncomingMessage): Promise<WireResponse> {
  const body = await readBody(request, longestSnapshot);
  if (!body) return plainAnswer(413, `a snapshot has at most ${longestSnapshot} bytes`);
  return attempt(() => control.restore(Buffer.from(body).toString()));
}

function attempt(change: () => void): WireResponse {
  try {
    change();
    return done;
  } catch (error) {
    if (error instanceof EmulatorError) return plainAnswer(error.code === 'FileUnavailable' ? 500 : 400, error.message);
    throw error;
  }
}

const json = (body: string): WireResponse => ({ status: 200, headers: { 'content-type': 'application/json' }, body });

const done: WireResponse = { status: 204, headers: {}, body: '' };

const unauthorized: WireResponse = {
  status: 401,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'www-authenticate': 'Bearer' },
  body: 'this holds secrets: send the token that the emulator printed, as in Authorization: Bearer …\n',
};

const isAuthorized = (authorization: string | undefined, token: string): boolean =>
  isSame(authorization ?? '', `Bearer ${token}`);
