// Reads the alias of every account of the caller's organization; prints the wall time, how many there were, and the peak of the memory.
import { createIam } from '@iamkit/core';

const iam = createIam();
await iam.callerIdentity(); // the first call loads the SDK and opens the connection
const begin = performance.now();
const outcomes = await iam.organization.forEachAccount((account) => account.account.alias.get());
const milliseconds = performance.now() - begin;
const failed = outcomes.find(({ outcome }) => outcome === 'failed');
if (failed) throw failed.error;
const count = outcomes.filter(({ outcome }) => outcome === 'done').length - 1; // the management account is one too
console.log(JSON.stringify({ milliseconds, count, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
