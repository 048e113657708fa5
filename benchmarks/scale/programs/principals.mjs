// node principals.mjs 1000: an emulator in process with so many users; prints what making it took, what an allowed call by one of them
// takes, and the peak of the memory.
import { createEmulator } from '@iamkit/emulator';
import { signedCall } from '../../emulator/raw-client.mjs';
import { median } from '../../harness/median.mjs';

const size = Number(process.argv[2]);
const accountId = '123456789012';
const readSelf = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: 'iam:GetUser', Resource: `arn:aws:iam::${accountId}:user/\${aws:username}` },
};
const users = Array.from({ length: size }, (_, index) => ({
  name: `user-${index}`,
  inlinePolicies: { self: readSelf },
}));

const begin = performance.now();
const emulator = createEmulator({ accounts: [{ id: accountId, users }], quotas: { users: size }, callLog: 0 });
const making = performance.now() - begin;

const { endpoint, requestHandler } = emulator.clientConfig();
const calls = Array.from({ length: 200 }, (_, index) => {
  const name = `user-${Math.floor((index / 200) * size)}`;
  const credentials = emulator.credentialsFor(`arn:aws:iam::${accountId}:user/${name}`);
  return signedCall(endpoint, credentials, { Action: 'GetUser', UserName: name });
});
const times = [];
for (const call of calls) {
  const start = performance.now();
  const { response } = await requestHandler.handle({ method: 'POST', path: '/', ...call });
  times.push(performance.now() - start);
  if (response.statusCode !== 200) throw new Error(Buffer.from(response.body).toString());
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ making, call: median(times), peakMegabytes }));
