import { createServer, type IncomingHttpHeaders } from 'node:http';

/** A request that a scripted server got. */
export interface ScriptedRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What it answers. */
export interface ScriptedAnswer {
  readonly status: number;
  readonly body: string;
  /** Closes the connection after so many bytes of the body. */
  readonly cutAfter?: number;
}

/** A server on a free port of 127.0.0.1 that answers every request as told, and keeps the requests. */
export async function scriptedServer(answer: (request: ScriptedRequest) => ScriptedAnswer): Promise<{
  readonly endpoint: string;
  readonly requests: readonly ScriptedRequest[];
  readonly close: () => Promise<void>;
}> {
  const requests: ScriptedRequest[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    incoming.on('end', () => {
      const request = { headers: incoming.headers, body };
      requests.push(request);
      const { status, body: text, cutAfter } = answer(request);
      response.writeHead(status, { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(text) });
      if (cutAfter === undefined) response.end(text);
      else response.write(text.slice(0, cutAfter), () => response.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An error as IAM and STS write it. */
export const xmlError = (code: string, message: string): string =>
  `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code>` +
  `<Message>${message}</Message></Error><RequestId>4ca0c1d8-6c1f-4f0c-8a26-1f4f4d3f2b77</RequestId></ErrorResponse>`;
