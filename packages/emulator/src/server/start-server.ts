import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Listening, ListenOptions } from '../emulator.js';
import { EmulatorError } from '../emulator-error.js';
import type { WireRequest, WireResponse } from '../wire/http.js';
import { ServiceError } from '../wire/service-error.js';
import { answerControl, type Control } from './control.js';
import { isLoopback, mayBeNameOfStranger } from './host-names.js';
import { plainAnswer } from './plain-answer.js';
import { readBody } from './read-body.js';
import { errorOfConnection, transportError } from './transport-error.js';
import { headersForPage, preflightAnswer, refusalOfPage } from './web-pages.js';

/** What the server serves. */
export interface ServerOptions extends Required<ListenOptions> {
  readonly answer: (request: WireRequest) => WireResponse;
  /** Answers `/federation`, of which AWS's sign-in service has no signature. */
  readonly federate: (query: string) => WireResponse;
  readonly control: Control;
  /** Default {@link defaultTimeouts}. */
  readonly timeouts?: typeof defaultTimeouts;
}

/** The longest body that is read: 1 MiB. The largest legal requests have a tenth of it. */
const longestBody = 1_048_576;

/** How long a client may take to send its headers, and the whole of a request; how long an idle connection stays open. Milliseconds. */
const defaultTimeouts = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 1_000,
};

/** The most connections at once; with the longest body it bounds the memory that clients can take. */
const mostConnections = 2_000;

/** How long `close` waits for what is still arriving, in milliseconds. */
const closingTime = 2_000;

/**
 * Serves the emulator over HTTP.
 *
 * @throws EmulatorError `PortUnavailable`.
 */
export async function startServer(options: ServerOptions): Promise<Listening> {
  // Never of the seed: what guards the secrets must not be guessed.
  const controlToken = randomBytes(24).toString('base64url');
  const server = createServer(options.timeouts ?? defaultTimeouts, (request, response) => {
    serve(options, controlToken, request)
      .then((answered) => send(response, answered, server))
      .catch((error: unknown) => fail(response, error, server));
  });
  server.maxConnections = mostConnections;
  server.on('clientError', (cause, socket) => {
    if (socket.writable) socket.end(bytesOf(transportError(errorOfConnection(cause))));
    else socket.destroy(cause);
  });
  await listening(server, options);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new EmulatorError('Other', 'the server has no address');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    endpoint: `http://${host}:${address.port}`,
    controlToken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A request that is still arriving is answered, if it arrives soon.
        setTimeout(() => server.closeAllConnections(), closingTime).unref();
      }),
  };
}

function listening(server: Server, { port, host }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const refuse = (cause: NodeJS.ErrnoException): void => {
      server.close();
      const remedy = cause.code === 'EADDRINUSE' ? '; port 0 is any that is free' : '';
      const message = `cannot listen on port ${port} of ${host}: ${cause.message}${remedy}`;
      reject(new EmulatorError('PortUnavailable', message, { cause }));
    };
    server.once('error', refuse);
    server.listen(port, host, () => {
      server.off('error', refuse);
      // A connection that could not be taken on ends neither the process nor the others.
      server.on('error', (error) => process.emitWarning(error));
      resolve();
    });
  });
}

async function serve(options: ServerOptions, token: string, request: IncomingMessage): Promise<WireResponse> {
  const { url = '/', method = 'GET', headers } = request;
  const refusal =
    refusalOfName(request, options.host) ??
    refusalOfPage(headers, options.allowOrigins) ??
    preflightAnswer(method, headers);
  const question = url.indexOf('?');
  const path = question < 0 ? url : url.slice(0, question);
  const answered =
    refusal ??
    (path.startsWith('/_iamkit/')
      ? await answerControl(options.control, token, path, request)
      : await answerService(options, path, question < 0 ? '' : url.slice(question + 1), request));
  // A body that nobody read is dropped, so that the connection can be used again.
  request.resume();
  return headers.origin === undefined || refusal?.status === 403
    ? answered
    : { ...answered, headers: { ...answered.headers, ...headersForPage(headers) } };
}

/**
 * Refuses what reached this machine alone by a name that somebody may have pointed at it. Where other machines reach it, it has names that
 * nothing here knows.
 */
const refusalOfName = ({ headers, socket }: IncomingMessage, ownName: string): WireResponse | undefined =>
  isLoopback(socket.localAddress) && mayBeNameOfStranger(headers.host, ownName)
    ? plainAnswer(
        403,
        'iamkit answers no requests to a name that a stranger could own: ask for localhost or an address',
      )
    : undefined;

async function answerService(
  { answer, federate }: ServerOptions,
  path: string,
  query: string,
  request: IncomingMessage,
): Promise<WireResponse> {
  const body = await readBody(request, longestBody);
  const headers = headerMap(request);
  if (body && path === '/federation') return federate(request.method === 'POST' ? Buffer.from(body).toString() : query);
  if (body)
    return answer({ method: request.method ?? 'GET', path, query, headers, body, sourceIp: addressOf(request) });
  const error = new ServiceError('RequestEntityTooLarge', `A request has at most ${longestBody} bytes.`);
  return transportError(error, headers);
}

/** The client's address; an IPv4 address that arrived at an IPv6 socket is shown as what it is. */
const addressOf = ({ socket }: IncomingMessage): string | undefined => socket.remoteAddress?.replace(/^::ffff:/, '');

/** By name in lower case; the values of a header that was sent twice are joined. */
function headerMap({ rawHeaders }: IncomingMessage): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    const value = rawHeaders[index + 1] ?? '';
    const earlier = map.get(name);
    map.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return map;
}

async function send(response: ServerResponse, answered: WireResponse, server: Server): Promise<void> {
  const { status, headers, body, delay, dropped } = answered;
  if (delay) await holdBack(response, delay);
  if (response.destroyed) return;
  if (dropped) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    ...(!server.listening && { connection: 'close' }),
  });
  // A string leaves with its headers in one piece; bytes would be a second one.
  response.end(body);
}

/** Waits, but no longer than there is somebody to answer: a timer would keep the process from ending. */
async function holdBack(response: ServerResponse, delay: number): Promise<void> {
  const gone = new AbortController();
  const hangUp = (): void => gone.abort();
  response.once('close', hangUp);
  try {
    await wait(delay, undefined, { signal: gone.signal });
  } catch (error) {
    if (!gone.signal.aborted) throw error;
  } finally {
    response.off('close', hangUp);
  }
}

/** An answer to what is no request, so that Node has no response for it. */
function bytesOf({ status, headers, body }: WireResponse): string {
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`;
}

function fail(response: ServerResponse, error: unknown, server: Server): Promise<void> | undefined {
  // The client hung up: there is nobody to answer.
  if (response.destroyed || (error as NodeJS.ErrnoException | undefined)?.code === 'ECONNRESET') return undefined;
  process.emitWarning(error instanceof Error ? error : new Error(String(error)));
  return send(response, plainAnswer(500, 'iamkit failed: its process has printed a warning'), server);
}
