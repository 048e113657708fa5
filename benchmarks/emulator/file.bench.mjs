// What keeping the state in a file costs: in CPU, which is one core's and no other process's, but for waiting for the disk.
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmulator } from '@iamkit/emulator';
import { createCpuTime, createTime, startCpuTime, userName } from './measures.mjs';
import { mean } from './raw-client.mjs';
import { startOurs } from './servers.mjs';

const newFolder = () => mkdtempSync(join(tmpdir(), 'iamkit-bench-'));

/** Milliseconds for what cannot be done without: a record of a user, written and on the disk. */
function bareWriteTime(path) {
  const descriptor = openSync(path, 'w', 0o600);
  const record = Buffer.alloc(170, 'x');
  const times = [];
  for (let index = 0; index < 500; index += 1) {
    const begin = performance.now();
    writeSync(descriptor, record, 0, record.length, index * record.length);
    fdatasyncSync(descriptor);
    times.push(performance.now() - begin);
  }
  closeSync(descriptor);
  return mean(times);
}

/** A file with so many users: one half in the state that it begins with, the other in calls that follow it. */
async function fileOf(users) {
  const folder = newFolder();
  const file = join(folder, 'state');
  const declared = Array.from({ length: users / 2 }, (_, index) => ({ name: userName(index), tags: { team: 'blue' } }));
  const emulator = createEmulator({
    file,
    authorization: 'open',
    accounts: [{ id: '123456789012', users: declared }],
    quotas: { users },
  });
  const { requestHandler } = emulator.clientConfig();
  for (let index = declared.length; index < users; index += 1) {
    const body = `Action=CreateUser&Version=2010-05-08&UserName=${userName(index)}&Tags.member.1.Key=team&Tags.member.1.Value=blue`;
    const { response } = await requestHandler.handle({ method: 'POST', path: '/', headers: {}, body });
    if (response.statusCode !== 200) throw new Error(Buffer.from(response.body).toString());
  }
  emulator.close();
  return { folder, file };
}

const startRow = (users, peer, atMost, measurePeer) => ({
  name: `emulator: process start with ${users.toLocaleString('en')} users in its file`,
  peer,
  unit: 'ms CPU',
  atMost,
  setUp: () => fileOf(users),
  tearDown: async ({ folder }) => rmSync(folder, { recursive: true }),
  measureOurs: ({ file }) => startCpuTime(() => startOurs(['--file', file])),
  measurePeer,
});

const startTimeWithout = () => startCpuTime(startOurs);

/** A server whose state is in a file, in a folder of its own. */
async function startKeeping(...options) {
  const folder = newFolder();
  const server = await startOurs(['--file', join(folder, 'state'), ...options]);
  const close = async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  };
  return { folder, server, close };
}

export const rows = [
  {
    name: 'emulator: CreateUser with a file',
    peer: 'ours, without a file',
    unit: 'ms CPU',
    atMost: 1.25,
    setUp: async () => ({ kept: await startKeeping(), without: await startOurs() }),
    tearDown: async ({ kept, without }) => {
      await kept.close();
      await without.close();
    },
    measureOurs: ({ kept }) => createCpuTime(kept.server, 2_000),
    measurePeer: ({ without }) => createCpuTime(without, 2_000),
  },
  {
    name: 'emulator: CreateUser with a file and fsync',
    peer: 'the bare write and fdatasync',
    unit: 'ms',
    atMost: 2,
    setUp: () => startKeeping('--fsync'),
    tearDown: ({ close }) => close(),
    measureOurs: ({ server }) => createTime(server, 500),
    measurePeer: ({ folder }) => bareWriteTime(join(folder, 'bare')),
  },
  startRow(1_000, 'ours, without a file', 1.25, startTimeWithout),
  startRow(10_000, 'ours, without a file', 2.5, startTimeWithout),
  startRow(100_000, 'the goal of 2 s', 1, () => 2_000),
];
