// The two servers, each as its users start it, in a process of its own.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { RawClient, signedCall } from './raw-client.mjs';

const bin = fileURLToPath(new URL('../../packages/emulator/bin/iamkit-emulator.mjs', import.meta.url));

/** Python itself, so that no shim of a version manager is measured with it. */
const python = spawnSync('python3', ['-c', 'import sys, moto.server; print(sys.executable)'], { encoding: 'utf8' });

/** Why there is no moto server to compare with. Undefined: there is one. */
export const missingMoto = () => (python.status === 0 ? undefined : 'python3 has no moto server');

/** Keys of nobody, which moto takes. */
const anyKeys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

/**
 * A server that has answered its first ListUsers.
 *
 * @typedef {object} Server
 * @property {number} milliseconds - from the start of its process to that answer.
 * @property {string} endpoint
 * @property {object} credentials
 * @property {RawClient} client
 * @property {(parameters: Record<string, string>) => object} sign
 * @property {() => Promise<unknown>} reset
 * @property {() => number} residentMegabytes
 * @property {() => number} cpuMilliseconds - that the process has used, in steps of 10.
 * @property {() => Promise<void>} close
 */

/**
 * @param {readonly string[]} [options] - of the command line.
 * @returns {Promise<Server>}
 */
export async function startOurs(options = []) {
  const begin = performance.now();
  const child = spawn(process.execPath, [bin, '--port', '0', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  const banner = await new Promise((resolve, reject) => {
    let printed = '';
    child.once('close', () => reject(new Error('the emulator ended')));
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      if (printed.includes('export AWS_REGION')) resolve(printed);
    });
  });
  const variable = (name) => new RegExp(`^export ${name}=(.*)$`, 'm').exec(banner)[1];
  const credentials = {
    accessKeyId: variable('AWS_ACCESS_KEY_ID'),
    secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
    sessionToken: variable('AWS_SESSION_TOKEN'),
  };
  return serverOf(child, begin, variable('AWS_ENDPOINT_URL'), credentials, '/_iamkit/reset');
}

/**
 * With AWS's managed policies, which ours always has.
 *
 * @returns {Promise<Server>}
 */
export async function startMoto() {
  const port = await freePort();
  const begin = performance.now();
  const child = spawn(python.stdout.trim(), ['-m', 'moto.server', '--port', String(port)], {
    stdio: 'ignore',
    env: { ...process.env, MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' },
  });
  return serverOf(child, begin, `http://127.0.0.1:${port}`, anyKeys, '/moto-api/reset');
}

async function serverOf(child, begin, endpoint, credentials, resetPath) {
  const client = new RawClient(endpoint);
  const sign = (parameters) => signedCall(endpoint, credentials, parameters);
  await firstAnswer(client, sign);
  return {
    milliseconds: performance.now() - begin,
    endpoint,
    credentials,
    client,
    sign,
    reset: () => client.send({ headers: { 'content-length': 0 }, body: '' }, { path: resetPath }),
    residentMegabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))[1]) / 1024,
    cpuMilliseconds: () => cpuMilliseconds(child.pid),
    close: () =>
      new Promise((resolve) => {
        client.close();
        child.removeAllListeners('close');
        child.once('close', resolve);
        child.kill();
      }),
  };
}

/** Linux counts in hundredths of a second, in the 14th and the 15th field. */
function cpuMilliseconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Asks until the port is open. */
async function firstAnswer(client, sign) {
  for (;;) {
    try {
      return await client.send(sign({ Action: 'ListUsers' }));
    } catch (error) {
      if (error.code !== 'ECONNREFUSED') throw error;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

/** Below the ports that the system hands out for connections, so that no attempt to connect meets itself. */
function freePort() {
  const port = 10_000 + Math.floor(Math.random() * 20_000);
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', () => freePort().then(resolve, reject));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(port)));
  });
}
