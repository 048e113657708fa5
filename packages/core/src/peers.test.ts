import { createEmulator } from '@iamkit/emulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasAwsCli, hasPythonModule, run } from '../../../scripts/test/peers.js';
import { createIam } from './create-iam.js';

// What a beginner writes with boto3, and what the CLI is asked: both read the emulator's wire with AWS's own parsers.
const boto3Script = `
import boto3
iam = boto3.client('iam')
print('print User list')
for page in iam.get_paginator('list_users').paginate():
    for user in page['Users']:
        print(user['UserName'])
`;

const users = Array.from({ length: 130 }, (_, index) => ({ name: `user${String(index).padStart(3, '0')}`, path: '/' }));

describe('the users that core lists', () => {
  const emulator = createEmulator({
    accounts: [{ id: '123456789012', users: [...users, { name: '__proto__' }, { name: 'alice', path: '/a/' }] }],
  });
  let endpoint = '';
  let close = async (): Promise<void> => {};
  beforeAll(async () => {
    ({ endpoint, close } = await emulator.listen());
  });
  afterAll(() => close());

  const environment = () => ({ ...emulator.environment(), PYTHONDONTWRITEBYTECODE: '1', AWS_PAGER: '' });
  const listed = () => createIam({ endpoint, region: 'us-east-1', credentials: emulator.administrator }).users.list();

  it.skipIf(!hasPythonModule('boto3'))(
    'are those that boto3 lists (needs python3 with boto3)',
    async () => {
      const { status, stdout, stderr } = await run('python3', ['-c', boto3Script], { env: environment() });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const names = await listed()
        .map((user) => user.name)
        .toArray();
      expect(names).toHaveLength(132);
      expect(stdout.trim().split('\n')).toEqual(['print User list', ...names]);
    },
    30_000,
  );

  it.skipIf(!hasAwsCli())(
    'are those that `aws iam list-users` lists (needs the AWS CLI)',
    async () => {
      const { status, stdout, stderr } = await run('aws', ['iam', 'list-users', '--output', 'json'], {
        env: environment(),
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      const ours = await listed()
        .map(({ name, id, arn, path, createdAt }) => ({ name, id, arn, path, createdAt: createdAt.getTime() }))
        .toArray();
      const theirs = JSON.parse(stdout).Users.map((user: Record<string, string>) => ({
        name: user['UserName'],
        id: user['UserId'],
        arn: user['Arn'],
        path: user['Path'],
        createdAt: Date.parse(user['CreateDate'] ?? ''),
      }));
      expect(theirs).toEqual(ours);
    },
    30_000,
  );
});
