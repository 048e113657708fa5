import { parseArgs } from 'node:util';
import { createIam, isIamError } from '@iamkit/core';

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
  // What a script may want to tell apart is the code, never the text.
  process.exitCode = isIamError(error, 'AccessDenied') ? 2 : 1;
});
