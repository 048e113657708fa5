// A process of its own: what is loaded late is loaded in it, once.
import { createEmulator } from '@iamkit/emulator';
import { median } from '../harness/median.mjs';
import { signedCall } from './raw-client.mjs';

const begin = performance.now();
const emulator = createEmulator();
const { endpoint, requestHandler } = emulator.clientConfig();
const send = async (parameters) => {
  const signed = signedCall(endpoint, emulator.administrator, parameters);
  const { response } = await requestHandler.handle({ method: 'POST', path: '/', ...signed });
  if (response.statusCode !== 200) throw new Error(Buffer.from(response.body).toString());
};
await send({ Action: 'ListUsers' });
const firstAnswer = performance.now() - begin;

const resets = [];
for (let round = 0; round < 20; round += 1) {
  for (let user = 0; user < 20; user += 1) await send({ Action: 'CreateUser', UserName: `user-${user}` });
  const start = performance.now();
  emulator.reset();
  resets.push(performance.now() - start);
}
console.log(JSON.stringify({ firstAnswer, reset: median(resets) }));
