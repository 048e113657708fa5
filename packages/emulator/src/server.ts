import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http';
import { isIP } from 'node:net';
import type { Listening } from './emulator.js';
import { EmulatorError } from './emulator-error.js';
import { errorOfConnection, transportError } from './server/transport-error.js';
import type { WireRequest, WireResponse } from './wire/http.js';
import { ServiceError } from './wire/service-error.js';

/** What the server serves. */
export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly answer: (request: WireRequest) => WireResponse;
  readonly reset: () => void;
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

/** How long `close` waits for what is still arriving, in milliseconds. */
const closingTime = 2_000;

/**
 * Serves the emulator over HTTP.
 *
 * @throws EmulatorError `PortUnavailable`.
 */
export async function startServer(options: ServerOptions): Promise<Listening> {
  const server = createServer(options.timeouts ?? defaultTimeouts, (request, response) => {
    serve(options, request)
      .then((answered) => send(response, answered, server.listening))
      .catch((error: unknown) => fail(response, error));
  });
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
    server.once('error', (cause) => {
      server.close();
      reject(
        new EmulatorError('PortUnavailable', `cannot listen on port ${port} of ${host}: ${cause.message}`, { cause }),
      );
    });
    server.listen(port, host, () => resolve());
  });
}

async function serve({ answer, reset }: ServerOptions, request: IncomingMessage): Promise<WireResponse> {
  const { url = '/', method = 'GET', headers } = request;
  const [path = '/', ...query] = url.split('?');
  const refusal = refusalOf(headers);
  if (refusal || path.startsWith('/_iamkit/')) {
    // A body is of no interest, but the connection can be used again once it is read.
    request.resume();
    return refusal ?? control(reset, method, path, headers.host);
  }
  const body = await readBody(request);
  if (body) return answer({ method, path, query: query.join('?'), headers: headerMap(request), body });
  // What is left is read and dropped, so that the client gets to read the answer.
  request.resume();
  return transportError(
    new ServiceError('RequestEntityTooLarge', `A request has at most ${longestBody} bytes.`),
    headerMap(request),
  );
}

/** A page in a browser must not be able to drive the emulator, neither from another site nor by a name that points at this machine. */
function refusalOf(headers: IncomingHttpHeaders): WireResponse | undefined {
  const site = headers['sec-fetch-site'];
  const isOfPage = headers.origin !== undefined || (site !== undefined && site !== 'none');
  return isOfPage ? plain(403, 'iamkit answers no requests that web pages make') : undefined;
}

function control(reset: () => void, method: string, path: string, host: string | undefined): WireResponse {
  if (!isLocalName(host)) return plain(403, 'this path answers only where Host is an IP address or localhost');
  if (path === '/_iamkit/health' && method === 'GET')
    return { status: 200, headers: { 'content-type': 'application/json' }, body: '{"status":"ok"}' };
  if (path === '/_iamkit/reset' && method === 'POST') {
    reset();
    return { status: 204, headers: {}, body: '' };
  }
  return plain(404, 'there are GET /_iamkit/health and POST /_iamkit/reset');
}

function isLocalName(host: string | undefined): boolean {
  const name = host?.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1') ?? '';
  return name === 'localhost' || isIP(name) !== 0;
}

const plain = (status: number, message: string): WireResponse => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: `${message}\n`,
});

/** The body, or undefined where it is too long. */
async function readBody(request: IncomingMessage): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function headerMap(request: IncomingMessage): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const [name, values] of Object.entries(request.headersDistinct)) map.set(name, (values ?? []).join(','));
  return map;
}

function send(response: ServerResponse, { status, headers, body }: WireResponse, isOpen: boolean): void {
  if (response.destroyed) return;
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-length': bytes.length, ...(!isOpen && { connection: 'close' }) });
  response.end(bytes);
}

/** An answer to what is no request, so that Node has no response for it. */
function bytesOf({ status, headers, body }: WireResponse): string {
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body) });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`;
}

function fail(response: ServerResponse, error: unknown): void {
  // The client hung up: there is nobody to answer.
  if (response.destroyed || (error as NodeJS.ErrnoException | undefined)?.code === 'ECONNRESET') return;
  process.emitWarning(error instanceof Error ? error : new Error(String(error)));
  send(response, plain(500, 'iamkit failed: its process has printed a warning'), false);
}
