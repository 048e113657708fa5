import { parseArgs } from 'node:util';
import { createIam } from '@iamkit/core';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { region: { type: 'string' }, profile: { type: 'string' } },
  });
  const iam = createIam(values);

  console.log('print User list');
  for await (const user of iam.users.list()) {
    console.log(user.name);
  }
}

main().catch((error: unknown) => {
  // The message is one line that says what failed and what to do.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
