import { IAMClient } from '@aws-sdk/client-iam';
import { createEmulator } from '@iamkit/emulator';
import { describe, expect, it } from 'vitest';
import { listUsers } from '../actions.js';
import { createIam } from '../create-iam.js';

const names = Array.from({ length: 2_103 }, (_, index) => `user${String(index).padStart(4, '0')}`);
const accounts = [{ id: '123456789012', users: names.map((name) => ({ name })) }];

// Moto cannot play this: it ignores MaxItems and Marker.
describe('a list of users that takes more than one page', () => {
  const iam = new IAMClient(createEmulator({ accounts }).clientConfig());

  it.each([
    { way: 'by createIam', list: () => createIam({ clients: { iam } }).users.list() },
    { way: 'by the action', list: () => listUsers({ iam }) },
  ])('is whole, and read in pieces, $way', async ({ list }) => {
    expect(
      await list()
        .map((user) => user.name)
        .toArray(),
    ).toEqual(names);
    expect((await list().first())?.name).toBe(names[0]);
    expect(await list().take(1_100).toArray()).toHaveLength(1_100);
    const pages: number[] = [];
    for await (const page of list().pages()) pages.push(page.length);
    expect(pages).toEqual([1_000, 1_000, 103]);
  });

  it('is listed over HTTP alike', async () => {
    const emulator = createEmulator({ accounts });
    const { endpoint, close } = await emulator.listen();
    const users = createIam({ endpoint, region: 'us-east-1', credentials: emulator.administrator }).users.list();
    const listed: string[] = [];
    for await (const user of users) listed.push(user.name);
    await close();
    expect(listed).toEqual(names);
  });
});
