import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, or undefined where it is longer than allowed. What is left of it is then read and dropped, so that the client
 * gets to read the answer.
 */
export function readBody(request: IncomingMessage, longest: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= longest) {
        chunks.push(chunk);
      } else {
        chunks = [];
        resolve(undefined);
      }
    });
    request.once('end', () => {
      const [only] = chunks;
      resolve(chunks.length === 1 ? only : Buffer.concat(chunks));
    });
    request.once('error', reject);
  });
}
