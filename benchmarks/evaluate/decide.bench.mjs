// Deciding a request by 1, 20 and 1,000 statements, compiled before and compiled each time; explaining; memory; size.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compilePolicies } from '@iamkit/policy/evaluate';
import { bundledSize } from '../harness/bundle.mjs';
import { loadCedar, loadPbac, missingPeers } from './peers.mjs';
import { cedarPolicies, cedarRequests, iamPolicy, iamRequests, pbacRequests } from './workload.mjs';

const unit = 'µs';

/** What one call costs, over requests in turn. */
function costOf(calls, requests, ask) {
  const begin = process.hrtime.bigint();
  for (let call = 0; call < calls; call += 1) ask(requests[call % requests.length]);
  return Number(process.hrtime.bigint() - begin) / 1000 / calls;
}

function setUp(statements) {
  const document = iamPolicy(statements);
  const requests = iamRequests(statements);
  const access = compilePolicies({ identity: document });
  return { statements, document, requests, access };
}

/** Both engines, after they have agreed on every request. */
function setUpBoth(statements) {
  const ours = setUp(statements);
  const cedar = loadCedar();
  const name = `policies-${statements}`;
  const policies = { staticPolicies: cedarPolicies(statements) };
  cedar.preparsePolicySet(name, policies);
  const stateful = cedarRequests(statements).map((request) => ({ ...request, preparsedPolicySetId: name }));
  const stateless = cedarRequests(statements).map((request) => ({ ...request, policies }));
  for (const [index, request] of ours.requests.entries()) {
    const answer = cedar.statefulIsAuthorized(stateful[index]);
    if (answer.type !== 'success' || (answer.response.decision === 'allow') !== ours.access.allows(request)) {
      throw new Error(`the engines do not agree on request ${index} of ${statements} statements`);
    }
  }
  return { ...ours, cedar, stateful, stateless };
}

/** pbac's evaluator beside ours, after the two have agreed on every request. */
function setUpPbac(statements) {
  const ours = setUp(statements);
  const Pbac = loadPbac();
  const evaluator = new Pbac(ours.document);
  const asked = pbacRequests(statements);
  for (const [index, request] of ours.requests.entries()) {
    if (evaluator.evaluate(asked[index]) !== ours.access.allows(request))
      throw new Error(`pbac does not agree on request ${index} of ${statements} statements`);
  }
  return { ...ours, evaluator, asked };
}

const calls = {
  ours: 200_000,
  pbac: { 1: 4000, 20: 400 },
  cedar: { 1: 2000, 20: 1000, 1000: 64 },
  compile: { 1: 20_000, 20: 2000, 1000: 40 },
  parse: { 1: 400, 20: 120, 1000: 8 },
};
const counted = (statements) => (statements === 1 ? 'one statement' : `${statements.toLocaleString('en')} statements`);

const decide = (statements, times) => ({
  name: `decide by ${counted(statements)}`,
  peer: "cedar-wasm's statefulIsAuthorized",
  unit,
  atMost: 1 / times,
  skip: missingPeers,
  setUp: () => setUpBoth(statements),
  measureOurs: ({ access, requests }) => costOf(calls.ours, requests, access.decide),
  measurePeer: ({ cedar, stateful }) => costOf(calls.cedar[statements], stateful, cedar.statefulIsAuthorized),
});

/** No goal was set: pbac is the engine on npm that reads IAM's own documents, so the figure is for who knows it. */
const decideBesidePbac = (statements) => ({
  name: `decide by ${counted(statements)}`,
  peer: "pbac's evaluate",
  unit,
  atMost: 1,
  skip: missingPeers,
  setUp: () => setUpPbac(statements),
  measureOurs: ({ access, requests }) => costOf(calls.ours, requests, access.decide),
  measurePeer: ({ evaluator, asked }) =>
    costOf(calls.pbac[statements], asked, (request) => evaluator.evaluate(request)),
});

const compileAndDecide = (statements, times) => ({
  name: `compile and decide by ${counted(statements)}`,
  peer: "cedar-wasm's isAuthorized, which parses",
  unit,
  atMost: 1 / times,
  skip: missingPeers,
  setUp: () => setUpBoth(statements),
  measureOurs: ({ document, requests }) =>
    costOf(calls.compile[statements], requests, (request) => compilePolicies({ identity: document }).decide(request)),
  measurePeer: ({ cedar, stateless }) => costOf(calls.parse[statements], stateless, cedar.isAuthorized),
});

const flat = (statements) => ({
  name: `decide by ${counted(statements)}, beside one`,
  peer: 'ours by one statement',
  unit,
  atMost: 1 / 0.6,
  setUp: () => ({ many: setUp(statements), one: setUp(1) }),
  measureOurs: ({ many }) => costOf(calls.ours, many.requests, many.access.decide),
  measurePeer: ({ one }) => costOf(calls.ours, one.requests, one.access.decide),
});

const explain = (statements) => ({
  name: `explain by ${counted(statements)}`,
  peer: 'ours, decide',
  unit,
  atMost: 10,
  setUp: () => setUp(statements),
  measureOurs: ({ access, requests }) => costOf(calls.ours / 10, requests, access.explain),
  measurePeer: ({ access, requests }) => costOf(calls.ours, requests, access.decide),
});

const heapAfter = (decisions) =>
  Number(
    execFileSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(new URL('./heap-after.mjs', import.meta.url)), String(decisions)],
      {
        encoding: 'utf8',
      },
    ),
  );

const memory = {
  name: 'heap after 1,000,000 decisions',
  peer: 'ours after 10,000',
  unit: 'MB',
  atMost: 1.05,
  measureOurs: () => heapAfter(1_000_000),
  measurePeer: () => heapAfter(10_000),
};

const bundleSize = async () =>
  (await bundledSize("export * from '@iamkit/policy/evaluate'", { platform: 'browser' })) / 1024;

const size = {
  name: 'bundle of @iamkit/policy/evaluate, minified and gzipped',
  peer: 'the limit',
  unit: 'KB',
  atMost: 1,
  measureOurs: bundleSize,
  measurePeer: () => 12,
};

// The large sets come last: once 10,000 statements have outlived a few collections, V8 takes everything that is made where
// they were made for long-lived, and compiling for a single decision costs twice as much in that process.
export const rows = [
  compileAndDecide(1, 20),
  decide(1, 20),
  decideBesidePbac(1),
  explain(1),
  compileAndDecide(20, 6),
  decide(20, 60),
  decideBesidePbac(20),
  explain(20),
  compileAndDecide(1000, 4),
  decide(1000, 1500),
  explain(1000),
  flat(1000),
  flat(10_000),
  memory,
  size,
];
