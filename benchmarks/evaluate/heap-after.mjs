// node --expose-gc heap-after.mjs 10000: the heap in MB after that many decisions on changing callers, actions and resources.
import { compilePolicies } from '@iamkit/policy/evaluate';
import { iamPolicy, iamRequests } from './workload.mjs';

const statements = 1000;
const access = compilePolicies({ identity: iamPolicy(statements) });
const requests = iamRequests(statements);
for (let decision = 0; decision < Number(process.argv[2]); decision += 1) {
  const request = requests[decision % requests.length];
  const asked = {
    ...request,
    principal: `arn:aws:sts::111122223333:assumed-role/app/session-${decision}`,
    action: decision % 2 === 0 ? request.action : `s3:Other${decision}`,
    resource: `${request.resource}-${decision}`,
  };
  if (decision % 100 === 0) access.explain(asked);
  else access.decide(asked);
}
global.gc();
console.log(process.memoryUsage().heapUsed / 2 ** 20);
