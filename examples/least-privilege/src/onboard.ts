import type { Iam } from '@iamkit/core';

/** The program whose needs are found out: it takes somebody into the team. It is written for AWS and knows of no emulator. */
export async function onboard(iam: Iam, name: string): Promise<string> {
  const user = await iam.users.create(name, { path: '/team/', tags: { team: 'blue' } });
  await iam.group('developers').members.add(name);
  return user.arn;
}
