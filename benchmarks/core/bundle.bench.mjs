// How large a program is that lists users, bundled into one file and compressed.
import { bundledSize } from '../harness/bundle.mjs';

const raw = `
import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
new IAMClient().send(new ListUsersCommand({})).then(console.log);
`;
const byAction = `
import { IAMClient } from '@aws-sdk/client-iam';
import { listUsers } from '@iamkit/core/actions';
listUsers({ iam: new IAMClient() }).toArray().then(console.log);
`;
const byObject = `
import { createIam } from '@iamkit/core';
createIam().users.list().toArray().then(console.log);
`;

/** As `esbuild --platform=node --main-fields=module,main --minify --bundle` has it, in kilobytes gzipped. */
const size = async (program) =>
  (await bundledSize(program, { platform: 'node', mainFields: ['module', 'main'] })) / 1_000;

const row = (name, program, atMost) => ({
  name,
  peer: 'the SDK alone',
  unit: 'KB gzipped',
  atMost,
  measureOurs: () => size(program),
  measurePeer: () => size(raw),
});

export const rows = [
  row('bundle of list-users by listUsers', byAction, 1.08),
  row('bundle of list-users by createIam', byObject, 1.35),
];
