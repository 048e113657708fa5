import type { WireRequest, WireResponse } from './wire/http.js';
import { percentEncode } from './wire/percent-encode.js';

/** As much of an SDK's request as is read here. Every SDK v3 client's requests fit. */
export interface InProcessRequest {
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>> | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What an SDK client asks of the thing that sends its requests, by structure: no `@smithy` package is needed to make one. */
export interface InProcessRequestHandler {
  readonly metadata: { readonly handlerProtocol: string };
  handle(
    request: InProcessRequest,
    options?: { readonly abortSignal?: unknown },
  ): Promise<{ readonly response: InProcessResponse }>;
  updateHttpClientConfig(key: never, value: never): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
}

/** The answer, in the shape that SDK clients read. */
export interface InProcessResponse {
  readonly statusCode: number;
  readonly headers: Record<string, string>;
  readonly body: Uint8Array;
}

/** A request handler that hands requests to the emulator in this process. It opens no socket and holds nothing that must be closed. */
export function inProcessRequestHandler(answer: (request: WireRequest) => WireResponse): InProcessRequestHandler {
  return {
    metadata: { handlerProtocol: 'iamkit/in-process' },
    async handle(request, options) {
      const signal = abortSignalOf(options?.abortSignal);
      if (signal?.aborted) throw aborted();
      const { status, headers, body, delay, dropped } = answer(await wireRequest(request));
      if (delay) await waitFor(delay, signal);
      if (signal?.aborted) throw aborted();
      if (dropped) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      const bytes = Buffer.from(body);
      return {
        response: { statusCode: status, headers: { ...headers, 'content-length': String(bytes.length) }, body: bytes },
      };
    },
    updateHttpClientConfig() {
      // Timeouts and sockets: there are none.
    },
    httpHandlerConfigs: () => ({}),
    destroy() {
      // Nothing is open.
    },
  };
}

async function wireRequest({ method, path, query = {}, headers, body }: InProcessRequest): Promise<WireRequest> {
  return {
    method,
    path,
    query: queryString(query),
    headers: new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    body: await bytesOf(body),
  };
}

function queryString(query: NonNullable<InProcessRequest['query']>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item) => [name, item] as const))
    .map(([name, value]) =>
      value === null ? percentEncode(name) : `${percentEncode(name)}=${percentEncode(String(value))}`,
    )
    .join('&');
}

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (body === undefined || body === null) return new Uint8Array();
  if (typeof body === 'string') return Buffer.from(body);
  if (body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** As much of an AbortSignal as every SDK's has. */
type Signal = Pick<AbortSignal, 'aborted'> & Partial<Pick<AbortSignal, 'addEventListener' | 'removeEventListener'>>;

const abortSignalOf = (signal: unknown): Signal | undefined => signal as Signal | undefined;

/** Waits, or until the signal is aborted. */
function waitFor(delay: number, signal: Signal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener?.('abort', end);
      resolve();
    };
    const timer = setTimeout(end, delay);
    signal?.addEventListener?.('abort', end);
  });
}

const aborted = (): Error => Object.assign(new Error('Request aborted'), { name: 'AbortError' });
