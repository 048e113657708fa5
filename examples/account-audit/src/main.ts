import { parseArgs } from 'node:util';
import { createIam, isIamError } from '@iamkit/core';
import { whoMay } from './access.js';
import { findCredentials, findUnusedRoles } from './findings.js';
import { printTable } from './table.js';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { profile: { type: 'string' }, region: { type: 'string' }, days: { type: 'string', default: '90' } },
  });
  const { days, ...settings } = values;
  const limit = Number(days);
  if (!(limit > 0)) throw new Error(`--days takes a number of days, not ${days}`);
  const iam = createIam(settings);

  // All that is asked of the account. From here on it is arithmetic on plain data.
  const { account } = await iam.callerIdentity();
  const [snapshot, report] = await Promise.all([iam.account.snapshot(), iam.account.credentialReport()]);
  const now = report.generatedAt;

  const { users, groups, roles } = snapshot;
  console.log(`account ${account}: ${users.length} users, ${groups.length} groups, ${roles.length} roles`);

  console.log(`\nCredentials and roles to look at (limit: ${limit} days)\n`);
  printTable(
    ['who', 'what', 'days'],
    [...findCredentials(report.users, now, limit), ...findUnusedRoles(roles, now, limit)],
  );

  const { rows, unseen } = whoMay(snapshot);
  console.log('\nWho can do what\n');
  printTable(['who', 'create users', 'become administrator by', 'assume'], rows);
  console.log(`\nnot looked at: ${unseen.join(', ')}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = isIamError(error, 'AccessDenied') ? 2 : 1;
});
