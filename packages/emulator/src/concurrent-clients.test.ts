import { Agent, request } from 'node:http';
import { expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';

const clients = Array.from({ length: 1_000 }, (_, index) => `user-${String(index).padStart(3, '0')}`);

/** Sends a call on a connection of its own. */
function call(endpoint: string, parameters: Readonly<Record<string, string>>): Promise<string> {
  const body = new URLSearchParams({ Version: '2010-05-08', ...parameters }).toString();
  return new Promise((resolve, reject) => {
    const sent = request(endpoint, { method: 'POST', agent: new Agent({ maxSockets: 1 }) }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text))));
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const found = (answer: string, element: string): readonly string[] =>
  [...answer.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, content]) => content ?? '');

it('a thousand clients at once lose no update, neither of their own users nor of one that they share', async () => {
  const emulator = createEmulator({
    authorization: 'open',
    accounts: [{ id: '123456789012', users: [{ name: 'shared' }] }],
  });
  const { endpoint, close } = await emulator.listen();
  await Promise.all(
    clients.map(async (UserName, index) => {
      await call(endpoint, { Action: 'CreateUser', UserName });
      if (index % 20 === 0) {
        await call(endpoint, {
          Action: 'TagUser',
          UserName: 'shared',
          'Tags.member.1.Key': UserName,
          'Tags.member.1.Value': UserName,
        });
      }
    }),
  );
  const first = await call(endpoint, { Action: 'ListUsers', MaxItems: '1000' });
  const rest = await call(endpoint, { Action: 'ListUsers', Marker: found(first, 'Marker')[0] ?? '' });
  expect([...found(first, 'UserName'), ...found(rest, 'UserName')].sort()).toEqual(['shared', ...clients]);
  const tags = await call(endpoint, { Action: 'ListUserTags', UserName: 'shared' });
  expect(found(tags, 'Key')).toEqual(clients.filter((_, index) => index % 20 === 0));
  await close();
});
