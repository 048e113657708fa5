import type { RequestOptions } from 'node:http';
import { connect, type Socket } from 'node:net';
import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';
import type { Emulator, Listening, ListenOptions } from './emulator.js';
import { isEmulatorError } from './emulator-error.js';
import { startServer } from './server.js';
import { listUsersOverHttp, sendHttp } from './testing/http.js';
import { signedRequest } from './testing/sign.js';

let emulator: Emulator;
let listening: Listening;

beforeEach(async () => {
  emulator = createEmulator();
  listening = await emulator.listen();
});

afterEach(() => listening.close());

const send = (options: RequestOptions, body?: string | Buffer) => sendHttp(listening, options, body);
const listUsers = (headers?: Record<string, string>) => listUsersOverHttp(emulator, listening, headers);

/** Writes raw bytes, and resolves to all that comes back until the server closes. */
function raw(text: string, then: (socket: Socket) => void = () => {}): Promise<string> {
  const { hostname, port } = new URL(listening.endpoint);
  return new Promise((resolve, reject) => {
    let answered = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(text);
      then(socket);
    });
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      answered += chunk;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answered));
  });
}

describe('the server', () => {
  it('listens on this machine alone, on a free port', () => {
    expect(listening.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('answers signed requests with the length of the answer, on a connection that stays open', async () => {
    const { status, headers, body } = await listUsers();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/xml',
      'content-length': String(Buffer.byteLength(body)),
      connection: 'keep-alive',
    });
    expect(headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives the environment in which any AWS program reaches it', () => {
    expect(emulator.environment()).toEqual({
      AWS_ENDPOINT_URL: listening.endpoint,
      AWS_ACCESS_KEY_ID: emulator.administrator.accessKeyId,
      AWS_SECRET_ACCESS_KEY: emulator.administrator.secretAccessKey,
      AWS_SESSION_TOKEN: emulator.administrator.sessionToken,
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
    });
    expect(emulator.environment(emulator.rootCredentials)).not.toHaveProperty('AWS_SESSION_TOKEN');
  });

  it('gives none once it is closed', async () => {
    await listening.close();
    expect(() => emulator.environment()).toThrow(expect.objectContaining({ code: 'NotListening' }));
  });

  it('tells its health, and resets', async () => {
    const client = new IAMClient({
      endpoint: listening.endpoint,
      region: 'us-east-1',
      credentials: emulator.rootCredentials,
    });
    await client.send(new CreateUserCommand({ UserName: 'alice' }));
    expect(await send({ path: '/_iamkit/health' })).toMatchObject({ status: 200, body: '{"status":"ok"}' });
    expect(await send({ path: '/_iamkit/reset', method: 'POST' })).toMatchObject({ status: 204 });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
    client.destroy();
  });

  it.each<readonly [string, RequestOptions, number]>([
    ['reset is not a GET', { path: '/_iamkit/reset' }, 404],
    ['there is nothing else', { path: '/_iamkit/other' }, 404],
    ['an address is a host', { path: '/_iamkit/health', headers: { host: '192.0.2.7:80' } }, 200],
    ['an IPv6 address is a host', { path: '/_iamkit/health', headers: { host: '[::1]:4566' } }, 200],
    ['localhost is a host', { path: '/_iamkit/health', headers: { host: 'localhost' } }, 200],
    [
      'a name that someone points at this machine is none',
      { path: '/_iamkit/health', headers: { host: 'rebind.example.com' } },
      403,
    ],
    [
      'nor is one that begins like an address',
      { path: '/_iamkit/reset', method: 'POST', headers: { host: '127.0.0.1.example.com' } },
      403,
    ],
    [
      'nor is localhost of a domain',
      { path: '/_iamkit/reset', method: 'POST', headers: { host: 'localhost.example.com' } },
      403,
    ],
  ])('under /_iamkit, %s', async (_, options, status) => {
    expect(await send(options)).toMatchObject({ status });
  });

  it.each(['GET', 'POST'])('signs in to the console, asked by %s', async (method) => {
    const { accessKeyId, secretAccessKey, sessionToken } = emulator.administrator;
    const Session = JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken });
    const query = new URLSearchParams({ Action: 'getSigninToken', Session }).toString();
    const asked =
      method === 'GET' ? send({ path: `/federation?${query}` }) : send({ path: '/federation', method }, query);
    expect(JSON.parse((await asked).body)).toEqual({ SigninToken: expect.stringContaining(accessKeyId) });
  });

  it('gives and takes snapshots, to whom has the token', async () => {
    const path = '/_iamkit/snapshot';
    const headers = { authorization: `Bearer ${listening.controlToken}` };
    const empty = await send({ path, headers });
    expect(empty).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    await new IAMClient(emulator.clientConfig()).send(new CreateUserCommand({ UserName: 'alice' }));
    const full = await send({ path, headers });
    expect(await send({ path, method: 'PUT', headers }, empty.body)).toMatchObject({ status: 204, body: '' });
    expect(JSON.stringify(emulator.snapshot())).toBe(empty.body);
    expect(await send({ path, method: 'PUT', headers }, full.body)).toMatchObject({ status: 204 });
    expect(JSON.stringify(emulator.snapshot())).toBe(full.body);
    const broken = await send({ path, method: 'PUT', headers }, full.body.slice(1));
    expect(broken).toMatchObject({ status: 400, body: 'this is no snapshot, because it is not valid JSON\n' });
    for (const authorization of ['', 'Bearer ', `Bearer ${listening.controlToken}x`, `Basic ${listening.controlToken}`])
      for (const method of ['GET', 'PUT']) {
        const refused = await send({ path, method, headers: { authorization } }, method === 'PUT' ? empty.body : '');
        expect(refused).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
        expect(refused.body).not.toContain(emulator.rootCredentials.secretAccessKey);
      }
    expect(JSON.stringify(emulator.snapshot())).toBe(full.body);
  });

  it('gives what partners of delegation were told, to whom has the token', async () => {
    const path = '/_iamkit/delegation-notifications';
    expect(await send({ path })).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    const headers = { authorization: `Bearer ${listening.controlToken}` };
    expect(await send({ path, headers })).toMatchObject({ status: 200, body: '[]' });
  });

  it('reads bodies up to a mebibyte, and lets the client read why it does not read more', async () => {
    expect(await send({ method: 'POST' }, 'a'.repeat(1_048_576))).toMatchObject({
      status: 400,
      body: expect.stringContaining('<Code>MissingAction</Code>'),
    });
    expect(await send({ method: 'POST' }, 'a'.repeat(1_048_577))).toMatchObject({
      status: 413,
      headers: { connection: 'close' },
      body: expect.stringContaining('<Code>RequestEntityTooLarge</Code><Message>A request has at most 1048576 bytes.'),
    });
  });

  it('survives a client that hangs up in the middle of its body', async () => {
    const answered = await raw(
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nAction=List',
      (socket) => socket.end(),
    );
    expect(answered).toMatch(/^HTTP\/1\.1 400 [\s\S]*<Code>MalformedInput<\/Code>/);
    expect(await listUsers()).toMatchObject({ status: 200 });
  });

  it.each([
    ['no HTTP', 'hello\r\n\r\n', '400', 'MalformedInput'],
    [
      'a header that is too long',
      `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
      '431',
      'RequestHeaderSectionTooLarge',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      '400',
      'MalformedInput',
    ],
    [
      'a bad chunk',
      'POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
      '400',
      'MalformedInput',
    ],
  ])('answers %s with an error that SDKs can read', async (_, text, status, code) => {
    const answered = await raw(text);
    expect(answered.split(' ')[1]).toBe(status);
    expect(answered).toContain(`<Code>${code}</Code>`);
    expect(await listUsers()).toMatchObject({ status: 200 });
  });

  it.each([
    ['in its headers', 'POST / HTTP/1.1\r\nHost: localhost\r\n'],
    ['in its body', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nAction='],
  ])('cuts off a client that dawdles %s', async (_, text) => {
    await listening.close();
    const timeouts = {
      headersTimeout: 30,
      requestTimeout: 40,
      keepAliveTimeout: 1_000,
      connectionsCheckingInterval: 10,
    };
    const answer = () => ({ status: 200, headers: {}, body: '' });
    const empty = () => '';
    const control = {
      reset: () => {},
      keys: empty,
      delegationNotifications: empty,
      snapshot: empty,
      restore: () => {},
    };
    listening = await startServer({
      allowOrigins: [],
      port: 0,
      host: '127.0.0.1',
      answer,
      control,
      federate: answer,
      timeouts,
    });
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*<Code>RequestTimeout<\/Code>/);
  });

  it('is one of several, and the environment names the newest that is open', async () => {
    const other = await emulator.listen();
    expect(emulator.environment()).toMatchObject({ AWS_ENDPOINT_URL: other.endpoint });
    await other.close();
    expect(emulator.environment()).toMatchObject({ AWS_ENDPOINT_URL: listening.endpoint });
    expect(await listUsers()).toMatchObject({ status: 200 });
  });

  it.each<readonly [unknown, string]>([
    [null, 'options: the options of listen are an object'],
    [{ prot: 1 }, 'prot: there is no such option; there are allowOrigins, host, port'],
    [{ port: 'abc' }, 'port: a port is a whole number from 0, which is any free one, to 65535'],
    [{ port: -1 }, 'port: a port is a whole number from 0, which is any free one, to 65535'],
    [{ port: 65_536 }, 'port: a port is a whole number from 0, which is any free one, to 65535'],
    [{ host: '' }, "host: a host is an address or a name of this machine: '127.0.0.1'"],
    [{ allowOrigins: ['*'] }, "allowOrigins: these are the origins of web pages: ['http://localhost:3000']"],
    [
      { allowOrigins: ['http://localhost:3000/'] },
      "allowOrigins: these are the origins of web pages: ['http://localhost:3000']",
    ],
    [{ host: 7 }, "host: a host is an address or a name of this machine: '127.0.0.1'"],
  ])('opens nothing for the options %j', async (options, message) => {
    await expect(emulator.listen(options as ListenOptions)).rejects.toMatchObject({ code: 'InvalidOption', message });
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', '127.0.0.1.example.com', '::ffff:192.0.2.7'])(
    'lets nobody on other machines do everything: open does not listen on %s',
    async (host) => {
      await expect(createEmulator({ authorization: 'open' }).listen({ host })).rejects.toMatchObject({
        code: 'InvalidOption',
        message: `host: an emulator that refuses nothing (authorization: 'open') listens on this machine alone, not on ${host}`,
      });
    },
  );

  it('says which port it cannot have', async () => {
    const port = Number(new URL(listening.endpoint).port);
    const error = await createEmulator()
      .listen({ port })
      .catch((caught: unknown) => caught);
    expect(isEmulatorError(error, 'PortUnavailable')).toBe(true);
    expect((error as Error).message).toMatch(new RegExp(`^cannot listen on port ${port} of 127\\.0\\.0\\.1: `));
  });

  it('closes with open connections, and then refuses new ones', async () => {
    const client = new IAMClient({
      endpoint: listening.endpoint,
      region: 'us-east-1',
      credentials: emulator.rootCredentials,
    });
    await client.send(new ListUsersCommand({}));
    await listening.close();
    await expect(send({ path: '/_iamkit/health' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    client.destroy();
  });

  it('answers what is still arriving when it closes', async () => {
    const body = 'Action=ListUsers&Version=2010-05-08';
    const { host } = new URL(listening.endpoint);
    const { headers } = await signedRequest({ body, headers: { host } }, emulator.rootCredentials);
    const head = [...headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
    let closed: Promise<void> | undefined;
    const answered = await raw(
      `POST / HTTP/1.1\r\n${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
      (socket) => {
        // The server has the beginning once it has answered another connection.
        void listUsers().then(() => {
          closed = listening.close();
          socket.write(body.slice(5));
        });
      },
    );
    expect(answered).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answered).toContain('connection: close');
    await closed;
  });
});
