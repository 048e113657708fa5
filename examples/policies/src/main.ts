import { setTimeout } from 'node:timers/promises';
import { allow, policy } from '@iamkit/policy';
import { print, start } from './lesson.js';

const user = 'iamkit-lesson-kim';
const policyName = 'iamkit-lesson-instances';

// Effect: allow. Action: what. Resource: on what. Condition: when.
const look = allow('ec2:DescribeInstances').on('*').sid('Look');
const startOwn = allow('ec2:StartInstances', 'ec2:StopInstances')
  .on('arn:aws:ec2:*:*:instance/*')
  .when({ 'aws:ResourceTag/team': { StringEquals: 'blue' } })
  .sid('StartOwn');

// Some services make a role for themselves on first use. Whoever turns them on has to be allowed to, for that service only.
const spot = policy(
  allow('iam:CreateServiceLinkedRole')
    .on('arn:aws:iam::*:role/aws-service-role/spot.amazonaws.com/*')
    .when({ 'iam:AWSServiceName': { StringEquals: 'spot.amazonaws.com' } })
    .sid('SpotRole'),
);

start({
  creates: (iam) => ({ [`policy ${policyName}`]: iam.policy(policyName), [`user ${user}`]: iam.user(user) }),

  async run(iam, signal) {
    const tags = { 'iamkit:lesson': 'policies' };
    const managed = await iam.policies.create(policyName, { document: policy(look), tags });
    print(`managed: ${managed.arn}, version ${managed.defaultVersionId}`);

    await iam.users.create(user, { tags });
    const kim = iam.user(user);
    await kim.attachedPolicies.attach(managed.arn);
    await kim.inlinePolicies.put('spot', spot);
    print(`inline: ${await kim.inlinePolicies.list().first()}, a part of ${user}`);

    const { versions } = iam.policy(managed.arn);
    const { id } = await versions.create(policy(look, startOwn), { setAsDefault: true });
    print(`${id} is in force: ${await sidsOf(id)}`);
    const back = await versions.rollback();
    print(`${back.id} is in force: ${await sidsOf(back.id)}`);

    /** The statements of the version in force, once AWS shows this one as such: some seconds after the change. */
    async function sidsOf(id: string): Promise<string> {
      const isInForce = () =>
        versions
          .list()
          .filter((version) => version.isDefault && version.id === id)
          .first();
      for (const end = Date.now() + 60_000; !(await isInForce()) && Date.now() < end; )
        await setTimeout(1_000, undefined, { signal });
      const { Statement } = await iam.policy(managed.arn).document();
      return [Statement]
        .flat()
        .map(({ Sid }) => Sid)
        .join(', ');
    }
  },
});
