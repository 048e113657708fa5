// The emulator beside a moto server, both as processes, over HTTP.
import { CreateUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { startEmulator } from '../harness/emulator-process.mjs';
import { median } from '../harness/median.mjs';
import { createTime, createUsers, startTime, userName } from './measures.mjs';
import { RawClient, signedCall, timeCalls } from './raw-client.mjs';
import { missingMoto, startMoto, startOurs } from './servers.mjs';

const peer = 'a moto server';

const both = async () => ({ ours: await startOurs(), moto: await startMoto() });
const closeBoth = async ({ ours, moto }) => {
  await ours.close();
  await moto.close();
};

async function createTimeOfSdk(server, count) {
  await server.reset();
  const { endpoint, credentials } = server;
  const client = new IAMClient({ endpoint, credentials, region: 'us-east-1' });
  const begin = performance.now();
  for (let index = 0; index < count; index += 1)
    await client.send(new CreateUserCommand({ UserName: userName(index) }));
  const time = (performance.now() - begin) / count;
  client.destroy();
  return time;
}

const listTime = async (server) =>
  median(
    await timeCalls(
      server.client,
      Array.from({ length: 50 }, () => server.sign({ Action: 'ListUsers', MaxItems: '1000' })),
    ),
  );

/** Asks for every managed policy and for one document, so that whatever is loaded late is loaded. */
async function residentMemory(start) {
  const server = await start();
  let marker;
  do {
    const page = await server.client.send(
      server.sign({ Action: 'ListPolicies', Scope: 'AWS', MaxItems: '1000', ...(marker && { Marker: marker }) }),
    );
    marker = /<Marker>([^<]+)<\/Marker>/.exec(page)?.[1];
  } while (marker);
  const PolicyArn = 'arn:aws:iam::aws:policy/AdministratorAccess';
  await server.client.send(server.sign({ Action: 'GetPolicyVersion', PolicyArn, VersionId: 'v1' }));
  const megabytes = server.residentMegabytes();
  await server.close();
  return megabytes;
}

/** An emulator with many users, a connection to it, and the page of 100 users behind the middle of its list. */
async function listOf(users) {
  const { endpoint, credentials, close } = await startEmulator(users);
  const client = new RawClient(endpoint);
  const ask = (parameters) => signedCall(endpoint, credentials, { Action: 'ListUsers', ...parameters });
  let marker;
  for (let read = 0; read < users / 2; read += 500) {
    const page = await client.send(ask({ MaxItems: '500', ...(marker && { Marker: marker }) }));
    marker = /<Marker>([^<]+)<\/Marker>/.exec(page)[1];
  }
  return {
    pageTime: async () => {
      const page = () => ask({ MaxItems: '100', Marker: marker });
      return median(await timeCalls(client, Array.from({ length: 300 }, page)));
    },
    close: async () => {
      client.close();
      await close();
    },
  };
}

export const rows = [
  {
    name: 'emulator: process start to the first answered ListUsers',
    peer: 'a moto server with the managed policies',
    unit: 'ms',
    atMost: 1 / 10,
    skip: missingMoto,
    measureOurs: () => startTime(startOurs),
    measurePeer: () => startTime(startMoto),
  },
  {
    name: 'emulator: CreateUser',
    peer,
    unit: 'ms',
    atMost: 1 / 20,
    skip: missingMoto,
    setUp: both,
    tearDown: closeBoth,
    measureOurs: ({ ours }) => createTime(ours, 2_000),
    measurePeer: ({ moto }) => createTime(moto, 200),
  },
  {
    // For information: most of it is the SDK's own time.
    name: 'emulator: CreateUser through the SDK',
    peer,
    unit: 'ms',
    atMost: 1,
    skip: missingMoto,
    setUp: both,
    tearDown: closeBoth,
    measureOurs: ({ ours }) => createTimeOfSdk(ours, 500),
    measurePeer: ({ moto }) => createTimeOfSdk(moto, 100),
  },
  {
    name: 'emulator: ListUsers of 1,000 users, p50',
    peer,
    unit: 'ms',
    atMost: 1 / 20,
    skip: missingMoto,
    setUp: async () => {
      const servers = await both();
      for (const server of Object.values(servers)) await timeCalls(server.client, createUsers(server, 1_000));
      return servers;
    },
    tearDown: closeBoth,
    measureOurs: ({ ours }) => listTime(ours),
    measurePeer: ({ moto }) => listTime(moto),
  },
  {
    name: 'emulator: memory with all managed policies',
    peer: 'a moto server with the managed policies',
    unit: 'MB resident',
    atMost: 1 / 1.5,
    skip: missingMoto,
    measureOurs: () => residentMemory(startOurs),
    measurePeer: () => residentMemory(startMoto),
  },
  {
    name: 'emulator: a page of 100 out of 100,000 users, p50',
    peer: 'ours, out of 1,000 users',
    unit: 'ms',
    atMost: 1.1,
    setUp: async () => ({ many: await listOf(100_000), few: await listOf(1_000) }),
    tearDown: async ({ many, few }) => {
      await many.close();
      await few.close();
    },
    measureOurs: ({ many }) => many.pageTime(),
    measurePeer: ({ few }) => few.pageTime(),
  },
];
