// One client through the whole scenario, on an emulator of its own.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../checks/files.mjs';
import { clients, startDriver } from './clients.mjs';
import { issuerKeys } from './issuer.mjs';
import { normalise } from './normalise.mjs';
import { resolveInput } from './resolve.mjs';

/**
 * Makes a client call after call.
 *
 * @param now - the time of the emulator, which stands still: clients sign with this machine's, which it must be near.
 * @param used - gets the normalisations that changed something.
 * @returns what was sent and read, a row for each call.
 */
export async function playScenario(client, { options, calls }, now, used) {
  const { createEmulator } = await import(pathToFileURL(join(root, 'packages/emulator/dist/index.js')).href);
  let passed = 0;
  const emulator = createEmulator({ ...options, randomSeed: 'fidelity', clock: { now: () => now } });
  const listening = await emulator.listen();
  const driver = startDriver(clients[client].command, emulator.environment());
  const answers = new Map();
  const rows = [];
  try {
    for (const { wait, trust, ...step } of calls) {
      const context = { answers, now: now + passed };
      if (wait !== undefined) {
        emulator.advance(`${wait}s`);
        passed += wait * 1000;
      } else if (trust !== undefined) {
        // Without the answer that names it nobody has tokens of it either.
        const { input: url } = prepare(emulator, { with: trust }, context);
        if (typeof url === 'string') emulator.oidcProvider(url, issuerKeys);
      } else {
        const { input, credentials, broken } = prepare(emulator, step, context);
        const { service, call, pages, name } = step;
        const reading = broken ? { broken } : await driver.ask({ service, call, input, credentials, pages });
        if (name !== undefined && reading.output) answers.set(name, reading.output);
        rows.push({ input, reading: normalise(client, reading, used) });
      }
    }
    return rows;
  } finally {
    await driver.close();
    await listening.close();
  }
}

/** A call with what earlier answers gave. One that they did not give what it needs is not made, which is a difference in itself. */
function prepare(emulator, { with: given, as }, context) {
  try {
    return { input: resolveInput(given, context), credentials: credentialsOf(emulator, as, context) };
  } catch (error) {
    return { input: given, broken: error.message };
  }
}

function credentialsOf(emulator, as, context) {
  if (as === undefined) return emulator.administrator;
  if (as === 'root') return emulator.rootCredentials;
  const caller = resolveInput(as, context);
  if (typeof caller === 'string') return emulator.credentialsFor(caller);
  const { AccessKeyId: accessKeyId, SecretAccessKey: secretAccessKey, SessionToken: sessionToken } = caller;
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}
