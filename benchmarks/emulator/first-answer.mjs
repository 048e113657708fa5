// A process of its own: what is loaded late is loaded in it, once.
import { createEmulator } from '@iamkit/emulator';
import { median } from '../harness/median.mjs';
import { signedCall } from './raw-client.mjs';

const callerOf = (emulator) => {
  const { endpoint, requestHandler } = emulator.clientConfig();
  return async (parameters) => {
    const signed = signedCall(endpoint, emulator.administrator, parameters);
    const { response } = await requestHandler.handle({ method: 'POST', path: '/', ...signed });
    if (response.statusCode !== 200) throw new Error(Buffer.from(response.body).toString());
  };
};

/** What a reset takes after a test that made 20 users. */
async function resetsOf(emulator) {
  const send = callerOf(emulator);
  const resets = [];
  for (let round = 0; round < 20; round += 1) {
    for (let user = 0; user < 20; user += 1) await send({ Action: 'CreateUser', UserName: `made-${user}` });
    const start = performance.now();
    emulator.reset();
    resets.push(performance.now() - start);
  }
  return median(resets);
}

const begin = performance.now();
const emulator = createEmulator();
await callerOf(emulator)({ Action: 'ListUsers' });
const firstAnswer = performance.now() - begin;

const users = Array.from({ length: 250 }, (_, index) => ({
  name: `user-${index}`,
  tags: { team: 'blue' },
  accessKeys: [
    { id: `AKIAIOSFODNN7${String(index).padStart(7, 'A')}`, secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  ],
}));
const reset = await resetsOf(emulator);
const resetOfMany = await resetsOf(createEmulator({ accounts: [{ id: '123456789012', users }] }));
console.log(JSON.stringify({ firstAnswer, reset, resetOfMany }));
