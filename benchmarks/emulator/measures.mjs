// What is measured of a server, whichever it is.
import { mean, timeCalls } from './raw-client.mjs';

export const userName = (index) => `user-${String(index).padStart(6, '0')}`;

export const createUsers = (server, count) =>
  Array.from({ length: count }, (_, index) => server.sign({ Action: 'CreateUser', UserName: userName(index) }));

/** Milliseconds a call, on a server that was emptied. */
export async function createTime(server, count) {
  await server.reset();
  return mean(await timeCalls(server.client, createUsers(server, count)));
}

/** Milliseconds of CPU that a call takes, on a server that was emptied. */
export async function createCpuTime(server, count) {
  await server.reset();
  const calls = createUsers(server, count);
  const before = server.cpuMilliseconds();
  await timeCalls(server.client, calls);
  return (server.cpuMilliseconds() - before) / count;
}

/** Milliseconds of CPU from the start of a process to its first answered ListUsers. */
export async function startCpuTime(start) {
  const server = await start();
  const time = server.cpuMilliseconds();
  await server.close();
  return time;
}

/** Milliseconds from the start of a process to its first answered ListUsers. */
export async function startTime(start) {
  const server = await start();
  await server.close();
  return server.milliseconds;
}
