const { IAMClient } = require('@aws-sdk/client-iam');
const { createIam, isIamError } = require('@iamkit/core');
const { listUsers } = require('@iamkit/core/actions');
const { createEmulator } = require('@iamkit/emulator');
const { allow, policy } = require('@iamkit/policy');
const { expandActions } = require('@iamkit/policy/catalog');
const { parsePolicy } = require('@iamkit/policy/document');
const { compilePolicies } = require('@iamkit/policy/evaluate');
const { awsService } = require('@iamkit/policy/principal');
const { arn } = require('@iamkit/policy/services/s3');

async function main() {
  const emulator = createEmulator();
  const client = new IAMClient(emulator.clientConfig());
  const iam = createIam({ clients: { iam: client } });
  await iam.users.create('alice', { path: '/team/', tags: { team: 'red' } });
  for await (const user of iam.users.list()) console.log(user.arn);
  try {
    await iam.user('bob').get();
  } catch (error) {
    console.log(isIamError(error, 'NoSuchEntity'), error.status);
  }
  console.log(typeof listUsers);

  const logs = arn.object({ bucketName: 'logs', objectName: '*' });
  const document = policy(allow('s3:GetObject').on(logs));
  const principal = 'arn:aws:iam::123456789012:user/team/alice';
  const access = compilePolicies({ identity: document });
  console.log(access.decide({ principal, action: 's3:GetObject', resource: 'arn:aws:s3:::logs/today' }));
  console.log(parsePolicy(JSON.stringify(document), { kind: 'identity' }).ok, awsService('ec2.amazonaws.com').value);
  console.log((await expandActions('iam:CreateUse*')).join());
}

main();
