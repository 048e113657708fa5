import { connect } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { propertyRuns } from '../../../scripts/test/property-tests.js';
import { createEmulator } from './create-emulator.js';
import type { Listening } from './emulator.js';
import { signedRequest } from './testing/sign.js';

const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
let listening: Listening;
let whole: Buffer;

beforeAll(async () => {
  listening = await emulator.listen();
  const body = 'Action=GetUser&Version=2010-05-08&UserName=alice';
  const { host } = new URL(listening.endpoint);
  const { headers } = await signedRequest({ body, headers: { host } }, emulator.administrator);
  const head = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  whole = Buffer.from(`POST / HTTP/1.1\r\n${head}content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`);
});

afterAll(() => listening.close());

/** All that comes back for some bytes, after which the client says no more. */
function answerTo(bytes: Buffer): Promise<string> {
  const { hostname, port } = new URL(listening.endpoint);
  return new Promise((resolve) => {
    let answered = '';
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      answered += chunk;
    });
    // A server may hang up on what is no HTTP.
    socket.on('error', () => {});
    socket.on('close', () => resolve(answered));
  });
}

type Mutilation = (bytes: Buffer) => Buffer;

const position = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number): number => Math.floor(share * bytes.length);
const mutilation: fc.Arbitrary<Mutilation> = fc.oneof(
  position.map(
    (share): Mutilation =>
      (bytes) =>
        bytes.subarray(0, at(bytes, share)),
  ),
  position.map(
    (share): Mutilation =>
      (bytes) =>
        bytes.subarray(at(bytes, share)),
  ),
  fc.tuple(position, fc.nat({ max: 255 })).map(([share, byte]): Mutilation => {
    return (bytes) => {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[Math.min(at(bytes, share), bytes.length - 1)] = byte;
      return changed;
    };
  }),
  fc
    .tuple(
      position,
      fc.oneof(
        fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
        fc
          .constantFrom('\r\n', '\r\n\r\n', 'Transfer-Encoding: chunked\r\n', 'Expect: 100-continue\r\n', '\0', '%')
          .map((text) => Buffer.from(text)),
        fc.constantFrom('a', '\xFF', '%41', '&a=b', '[').map((text) => Buffer.from(text.repeat(20_000), 'latin1')),
      ),
    )
    .map(([share, inserted]): Mutilation => {
      return (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, share)), inserted, bytes.subarray(at(bytes, share))]);
    }),
);

it('a request that was cut, changed or blown up on its way is answered as a client’s fault, or as if it were right', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutilation, { minLength: 1, maxLength: 3 }), async (mutilations) => {
      const answered = await answerTo(mutilations.reduce((bytes, change) => change(bytes), whole));
      const statuses = [...answered.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)].map(([, status]) => Number(status));
      for (const status of statuses) expect(status).toBeLessThan(500);
    }),
    // Each case is a connection, which costs as much as ten cases elsewhere.
    { numRuns: propertyRuns / 10 },
  );
  expect(await answerTo(whole)).toMatch(/^HTTP\/1\.1 200 OK/);
});
