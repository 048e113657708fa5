// What one writes with the SDK alone, to list every user.
import { IAMClient, paginateListUsers } from '@aws-sdk/client-iam';

async function main() {
  const client = new IAMClient({});
  console.log('print User list');
  for await (const page of paginateListUsers({ client }, {})) {
    for (const user of page.Users ?? []) console.log(user.UserName);
  }
}

main();
