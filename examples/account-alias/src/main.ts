import { parseArgs } from 'node:util';
import { createIam } from '@iamkit/core';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { region: { type: 'string' }, profile: { type: 'string' } },
  });
  const iam = createIam(values);

  const { account } = await iam.callerIdentity();
  console.log(`account:  ${account}`);
  console.log(`alias:    ${(await iam.account.alias.get()) ?? 'none'}`);
  console.log(`sign in:  ${(await iam.account.signInUrl()) ?? 'unknown in this partition'}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
