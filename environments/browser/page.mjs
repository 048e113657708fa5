import { allow, deny, policy } from '@iamkit/policy';
import { expandActions } from '@iamkit/policy/catalog';
import { parsePolicy } from '@iamkit/policy/document';
import { compilePolicies } from '@iamkit/policy/evaluate';
import { awsService } from '@iamkit/policy/principal';
import { arn } from '@iamkit/policy/services/s3';

const page = document.querySelector('pre');
const say = (...words) => page.append(`${words.join(' ')}\n`);

say(typeof process, typeof Buffer, typeof require);

const access = compilePolicies({
  identity: policy(
    allow('s3:GetObject').on(arn.object({ bucketName: 'logs', objectName: '*' })),
    deny('s3:*')
      .on('*')
      .when({ 'aws:SecureTransport': { Bool: 'false' } })
      .sid('NeverUnencrypted'),
  ),
});
const request = {
  principal: 'arn:aws:iam::123456789012:user/alice',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::logs/today',
};
say(access.decide(request));
say(access.decide({ ...request, action: 's3:PutObject' }));
const { outcome, layers } = access.explain({ ...request, context: { 'aws:SecureTransport': 'false' } });
say(outcome, layers[0].statements.find((statement) => statement.outcome === 'denied').sid);

const mistaken = parsePolicy('{ "Version": "2012-10-17", "Statement": [], "__proto__": 1 }', { kind: 'identity' });
say(mistaken.ok ? 'valid' : `invalid: ${mistaken.issues.map(({ code }) => code)}`);
say(awsService('ec2.amazonaws.com').value);
say((await expandActions('iam:CreateUse*')).join());
await fetch('said');
