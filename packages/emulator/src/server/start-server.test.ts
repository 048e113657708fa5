import { connect, Server, type Socket } from 'node:net';
import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Listening } from '../emulator.js';
import { isEmulatorError } from '../emulator-error.js';
import { servedEmulator } from '../testing/served-emulator.js';
import { signedRequest } from '../testing/sign.js';
import { startServer } from './start-server.js';

const served = servedEmulator();
const { send, listUsers } = served;

/** Writes raw bytes, and resolves to all that comes back until the server closes. */
function raw(
  text: string,
  then: (socket: Socket) => void = () => {},
  { endpoint }: Listening = served.listening,
): Promise<string> {
  const { hostname, port } = new URL(endpoint);
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

/** ListUsers by the root user as it goes over the wire. */
async function listUsersRequest(): Promise<{ readonly head: string; readonly body: string }> {
  const body = 'Action=ListUsers&Version=2010-05-08';
  const { host } = new URL(served.listening.endpoint);
  const { headers } = await signedRequest({ body, headers: { host } }, served.emulator.rootCredentials);
  const lines = [...headers, ['Content-Length', body.length]].map(([name, value]) => `${name}: ${value}\r\n`);
  return { head: `POST / HTTP/1.1\r\n${lines.join('')}`, body };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('the server', () => {
  it('listens on this machine alone, on a free port', () => {
    expect(served.listening.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
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
    expect(served.emulator.environment()).toEqual({
      AWS_ENDPOINT_URL: served.listening.endpoint,
      AWS_ACCESS_KEY_ID: served.emulator.administrator.accessKeyId,
      AWS_SECRET_ACCESS_KEY: served.emulator.administrator.secretAccessKey,
      AWS_SESSION_TOKEN: served.emulator.administrator.sessionToken,
      AWS_REGION: 'us-east-1',
      AWS_DEFAULT_REGION: 'us-east-1',
    });
    expect(served.emulator.environment(served.emulator.rootCredentials)).not.toHaveProperty('AWS_SESSION_TOKEN');
  });

  it('gives none once it is closed', async () => {
    await served.listening.close();
    expect(() => served.emulator.environment()).toThrow(expect.objectContaining({ code: 'NotListening' }));
  });

  it.each(['GET', 'POST'])('signs in to the console, asked by %s', async (method) => {
    const { accessKeyId, secretAccessKey, sessionToken } = served.emulator.administrator;
    const Session = JSON.stringify({ sessionId: accessKeyId, sessionKey: secretAccessKey, sessionToken });
    const query = new URLSearchParams({ Action: 'getSigninToken', Session }).toString();
    const asked =
      method === 'GET' ? send({ path: `/federation?${query}` }) : send({ path: '/federation', method }, query);
    expect(JSON.parse((await asked).body)).toEqual({ SigninToken: expect.stringContaining(accessKeyId) });
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
    const listening = await startServer({
      allowOrigins: [],
      port: 0,
      host: '127.0.0.1',
      answer,
      control,
      federate: answer,
      timeouts,
    });
    const answered = await raw(text, () => {}, listening);
    await listening.close();
    expect(answered).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n[\s\S]*<Code>RequestTimeout<\/Code>/);
  });

  it('closes once: the environment goes on naming the one that took its place', async () => {
    const { listening } = served;
    await listening.close();
    const next = await served.emulator.listen({ port: Number(new URL(listening.endpoint).port) });
    await listening.close();
    expect(served.emulator.environment()).toMatchObject({ AWS_ENDPOINT_URL: next.endpoint });
    await next.close();
  });

  it('waits with late answers no longer than somebody waits for them', async () => {
    const { emulator } = served;
    const timers = () => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    // So many that other timers do not matter.
    const calls = 20;
    emulator.faults.delay('iam:ListUsers', '10d', { times: calls });
    const { head, body } = await listUsersRequest();
    const before = timers();
    const hangUp = async (socket: Socket): Promise<void> => {
      while (emulator.calls.length < calls) await turn();
      expect(timers()).toBeGreaterThan(before + calls / 2);
      socket.destroy();
    };
    await Promise.all(Array.from({ length: calls }, () => raw(`${head}\r\n${body}`, hangUp)));
    await vi.waitFor(() => expect(timers()).toBeLessThan(before + calls / 2));
  });

  it('stays open when a connection cannot be taken on, and says so', async () => {
    onTestFinished(() => void vi.restoreAllMocks());
    const listen = vi.spyOn(Server.prototype, 'listen');
    const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    await served.startAgain({});
    const [server] = listen.mock.contexts as readonly Server[];
    const error = new Error('accept EMFILE');
    for (const attempt of ['first', 'second']) {
      server?.emit('error', error);
      expect(await listUsers(), attempt).toMatchObject({ status: 200 });
    }
    expect(warn).toHaveBeenCalledWith(error);
  });

  it('is one of several, and the environment names the newest that is open', async () => {
    const other = await served.emulator.listen();
    expect(served.emulator.environment()).toMatchObject({ AWS_ENDPOINT_URL: other.endpoint });
    await other.close();
    expect(served.emulator.environment()).toMatchObject({ AWS_ENDPOINT_URL: served.listening.endpoint });
    expect(await listUsers()).toMatchObject({ status: 200 });
  });

  it('says which port it cannot have', async () => {
    const port = Number(new URL(served.listening.endpoint).port);
    const error = await createEmulator()
      .listen({ port })
      .catch((caught: unknown) => caught);
    expect(isEmulatorError(error, 'PortUnavailable')).toBe(true);
    expect((error as Error).message).toMatch(
      new RegExp(`^cannot listen on port ${port} of 127\\.0\\.0\\.1: .*; port 0 is any that is free$`),
    );
  });

  it('closes with open connections, and then refuses new ones', async () => {
    const client = new IAMClient({
      endpoint: served.listening.endpoint,
      region: 'us-east-1',
      credentials: served.emulator.rootCredentials,
    });
    await client.send(new ListUsersCommand({}));
    await served.listening.close();
    await expect(send({ path: '/_iamkit/health' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    client.destroy();
  });

  it('answers what is still arriving when it closes', async () => {
    const { body, head } = await listUsersRequest();
    let closed: Promise<void> | undefined;
    const answered = await raw(`${head}\r\n${body.slice(0, 5)}`, (socket) => {
      // The server has the beginning once it has answered another connection.
      void listUsers().then(() => {
        closed = served.listening.close();
        socket.write(body.slice(5));
      });
    });
    expect(answered).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answered).toContain('connection: close');
    await closed;
  });
});
