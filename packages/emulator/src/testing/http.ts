import { request as httpRequest, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import type { Emulator, Listening } from '../emulator.js';
import { signedRequest } from './sign.js';

export interface HttpAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends one request by nothing but Node, which adds no header of its own accord. */
export function sendHttp(
  { endpoint }: Listening,
  options: RequestOptions,
  body: string | Buffer = '',
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(endpoint, options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

/** ListUsers by the root user, signed with these headers. */
export async function listUsersOverHttp(
  emulator: Emulator,
  listening: Listening,
  headers: Record<string, string> = {},
): Promise<HttpAnswer> {
  const body = 'Action=ListUsers&Version=2010-05-08';
  const host = new URL(listening.endpoint).host;
  const signed = await signedRequest({ body, headers: { host, ...headers } }, emulator.rootCredentials);
  return sendHttp(listening, { method: 'POST', headers: Object.fromEntries(signed.headers) }, body);
}
