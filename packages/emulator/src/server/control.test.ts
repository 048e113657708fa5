import type { RequestOptions } from 'node:http';
import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { servedEmulator } from '../testing/served-emulator.js';

const served = servedEmulator();
const { send } = served;

describe('what is under /_iamkit', () => {
  it('tells its health, and resets', async () => {
    const client = new IAMClient({
      endpoint: served.listening.endpoint,
      region: 'us-east-1',
      credentials: served.emulator.rootCredentials,
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
  ])('is answered as it is asked for: %s', async (_, options, status) => {
    expect(await send(options)).toMatchObject({ status });
  });

  it('gives and takes snapshots, to whom has the token', async () => {
    const path = '/_iamkit/snapshot';
    const headers = { authorization: `Bearer ${served.listening.controlToken}` };
    const empty = await send({ path, headers });
    expect(empty).toMatchObject({ status: 200, headers: { 'content-type': 'application/json' } });
    await new IAMClient(served.emulator.clientConfig()).send(new CreateUserCommand({ UserName: 'alice' }));
    const full = await send({ path, headers });
    expect(await send({ path, method: 'PUT', headers }, empty.body)).toMatchObject({ status: 204, body: '' });
    expect(JSON.stringify(served.emulator.snapshot())).toBe(empty.body);
    expect(await send({ path, method: 'PUT', headers }, full.body)).toMatchObject({ status: 204 });
    expect(JSON.stringify(served.emulator.snapshot())).toBe(full.body);
    const broken = await send({ path, method: 'PUT', headers }, full.body.slice(1));
    expect(broken).toMatchObject({ status: 400, body: 'this is no snapshot, because it is not valid JSON\n' });
    for (const authorization of [
      '',
      'Bearer ',
      `Bearer ${served.listening.controlToken}x`,
      `Basic ${served.listening.controlToken}`,
    ])
      for (const method of ['GET', 'PUT']) {
        const refused = await send({ path, method, headers: { authorization } }, method === 'PUT' ? empty.body : '');
        expect(refused).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
        expect(refused.body).not.toContain(served.emulator.rootCredentials.secretAccessKey);
      }
    expect(JSON.stringify(served.emulator.snapshot())).toBe(full.body);
  });

  it('gives what partners of delegation were told, to whom has the token', async () => {
    const path = '/_iamkit/delegation-notifications';
    expect(await send({ path })).toMatchObject({ status: 401, headers: { 'www-authenticate': 'Bearer' } });
    const headers = { authorization: `Bearer ${served.listening.controlToken}` };
    expect(await send({ path, headers })).toMatchObject({ status: 200, body: '[]' });
  });
});
