import type { IncomingHttpHeaders } from 'node:http';
import type { WireResponse } from '../wire/http.js';
import { plainAnswer } from './plain-answer.js';

/**
 * Refuses what a page in a browser sends, unless its origin is allowed: a page must not be able to drive the emulator, neither from
 * another site nor by a name that points at this machine. Only browsers send these headers, and no page can change them.
 */
export function refusalOfPage(
  { origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  allowedOrigins: readonly string[],
): WireResponse | undefined {
  if (origin !== undefined && allowedOrigins.includes(origin)) return undefined;
  const isOfPage = origin !== undefined || (site !== undefined && site !== 'none');
  return isOfPage
    ? plainAnswer(403, 'iamkit answers no requests of web pages whose origin it was not told to allow')
    : undefined;
}

/** The answer to a browser that asks beforehand what a page of an allowed origin may send. Undefined: it asks no such thing. */
export function preflightAnswer(method: string, headers: IncomingHttpHeaders): WireResponse | undefined {
  if (method !== 'OPTIONS' || headers.origin === undefined || !headers['access-control-request-method'])
    return undefined;
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': String(headers['access-control-request-headers'] ?? ''),
      'access-control-allow-private-network': 'true',
      'access-control-max-age': '600',
    },
    body: '',
  };
}

/** What lets a page of an allowed origin read an answer. */
export const headersForPage = ({ origin }: IncomingHttpHeaders): Readonly<Record<string, string>> =>
  origin === undefined
    ? {}
    : {
        'access-control-allow-origin': origin,
        'access-control-expose-headers': 'date, x-amzn-requestid',
        vary: 'origin',
      };
