import { describe, expect, it } from 'vitest';
import { servedEmulator } from '../testing/served-emulator.js';

const served = servedEmulator();
const { send, listUsers } = served;

describe('a server on a machine where somebody visits web pages', () => {
  it.each([
    [{ origin: 'https://example.com' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 403],
    [{ 'sec-fetch-site': 'none' }, 200],
  ])('a request with %j is answered with %d', async (headers, status) => {
    expect(await listUsers(headers)).toMatchObject({ status });
    expect(await send({ path: '/_iamkit/health', headers })).toMatchObject({ status });
  });

  it.each([
    ['127.0.0.1:4566', 200],
    ['[::1]', 200],
    ['localhost:4566', 200],
    ['iam.localhost', 200],
    ['iamkit:4566', 200],
    ['host.docker.internal:4566', 200],
    ['rebind.example.com:4566', 403],
    ['localhost.example.com', 403],
    ['127.0.0.1.example.com', 403],
    ['internal.example.com', 403],
  ])('asked by the name %j, answers %d, because a stranger can own a name and point it here', async (host, status) => {
    await served.startAgain({ authorization: 'open' });
    // What a page sends with a GET to its own site where that is no secure one: neither Origin nor Sec-Fetch-Site.
    const path = '/?Action=CreateUser&Version=2010-05-08&UserName=mallory';
    expect(await send({ path, headers: { host } })).toMatchObject({ status });
    expect(served.emulator.calls).toHaveLength(status === 200 ? 1 : 0);
  });

  it('is called by web pages whose origin it was told to allow, and by no others', async () => {
    const origin = 'http://localhost:3000';
    await served.startAgain({}, { allowOrigins: [origin] });
    const asked = await send({
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,x-amz-date',
      },
    });
    expect(asked).toMatchObject({
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'GET, POST, PUT',
        'access-control-allow-headers': 'authorization,x-amz-date',
      },
    });
    expect(await listUsers({ origin, 'sec-fetch-site': 'cross-site' })).toMatchObject({
      status: 200,
      headers: { 'access-control-allow-origin': origin, vary: 'origin' },
    });
    for (const other of ['http://localhost:3001', 'http://localhost', 'null']) {
      const refused = await listUsers({ origin: other });
      expect(refused).toMatchObject({ status: 403 });
      expect(refused.headers).not.toHaveProperty('access-control-allow-origin');
    }
    expect((await listUsers()).headers).not.toHaveProperty('access-control-allow-origin');
  });
});
