// node policies.mjs 1000: so many policies in one compiled set; prints what compiling and a first decision took, what a decision takes
// then, and the peak of the memory.
import { compilePolicies } from '@iamkit/policy/evaluate';
import { iamPolicy, iamRequests } from '../../evaluate/workload.mjs';

const size = Number(process.argv[2]);
const { Version, Statement } = iamPolicy(size);
const identity = Statement.map((statement) => ({ Version, Statement: [statement] }));
const requests = iamRequests(size);

const begin = performance.now();
const access = compilePolicies({ identity });
access.decide(requests[0]);
const compile = performance.now() - begin;

const decisions = 100_000;
const decideAll = (count) => {
  for (let decision = 0; decision < count; decision += 1) access.decide(requests[decision % requests.length]);
};
decideAll(decisions / 10);
const start = performance.now();
decideAll(decisions);
const decide = ((performance.now() - start) * 1000) / decisions;
console.log(JSON.stringify({ compile, decide, peakMegabytes: process.resourceUsage().maxRSS / 1024 }));
