// What the policy types cost TypeScript 5.9: CPU of a whole `tsc` process.
import { missingPeers } from './peers.mjs';
import { createProjects } from './projects.mjs';

const row = (name, peer, atMost, ours, theirs, more = {}) => ({
  name,
  peer,
  unit: 'ms CPU',
  atMost,
  setUp: createProjects,
  measureOurs: ({ cpuOf }) => cpuOf(ours),
  measurePeer: ({ cpuOf }) => cpuOf(theirs),
  tearDown: async ({ close }) => close(),
  ...more,
});
const small = 'policy types: 25 statements checked';
const installed = { skip: missingPeers };

export const rows = [
  row(small, 'an empty file', 2.3, 'small', 'empty'),
  row(small, 'iam-floyd', 1, 'small', 'floyd', installed),
  row(small, 'aws-iam-policy-types', 1, 'small', 'enums', installed),
  row(small, 'aws-cdk-lib/aws-iam', 1, 'small', 'cdk', installed),
  row('policy types: 250 statements checked', 'the same typed string[]', 2.6, 'large', 'large-untyped'),
  row('types of @iamkit/core: a file that imports it', 'one that imports @aws-sdk/client-iam', 1.1, 'core', 'sdk'),
];
