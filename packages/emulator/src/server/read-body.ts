import type { IncomingMessage } from 'node:http';

/**
 * The body of a request, or undefined where it is longer than allowed. What is left of it is then read and dropped, so that the client
 * gets to read the answer.
 */
export async function readBody(request: IncomingMessage, longest: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longest) {
      request.resume();
      return undefined;
    }
    chunks.push(chunk);
  }
  const [only] = chunks;
  return chunks.length === 1 && only ? only : Buffer.concat(chunks);
}
