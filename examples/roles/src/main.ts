import type { Iam } from '@iamkit/core';
import { allow, policy, trustPolicy } from '@iamkit/policy';
import { compilePolicies } from '@iamkit/policy/evaluate';
import { awsAccount, awsService, oidcProvider } from '@iamkit/policy/principal';
import { print, start } from './lesson.js';

const names = {
  service: 'iamkit-lesson-server',
  people: 'iamkit-lesson-support',
  partner: 'iamkit-lesson-partner',
  workflow: 'iamkit-lesson-deploy',
};

/** Who may assume which role, and when: here the account itself stands for the partner's. */
const trustPoliciesIn = (own: string) => ({
  service: trustPolicy(allow('sts:AssumeRole').to(awsService('ec2.amazonaws.com'))),
  people: trustPolicy(
    allow('sts:AssumeRole')
      .to(awsAccount(own))
      .when({ 'aws:MultiFactorAuthPresent': { Bool: 'true' } }),
  ),
  partner: trustPolicy(
    allow('sts:AssumeRole')
      .to(awsAccount(own))
      .when({ 'sts:ExternalId': { StringEquals: 'contract-4711' } }),
  ),
  workflow: trustPolicy(
    allow('sts:AssumeRoleWithWebIdentity')
      .to(oidcProvider('token.actions.githubusercontent.com', { account: own }))
      .when({
        'token.actions.githubusercontent.com:aud': { StringEquals: 'sts.amazonaws.com' },
        'token.actions.githubusercontent.com:sub': { StringEquals: 'repo:acme/app:ref:refs/heads/main' },
      }),
  ),
});

start({
  creates: (iam) => ({
    ...Object.fromEntries(Object.values(names).map((name) => [`role ${name}`, iam.role(name)])),
    [`instance-profile ${names.service}`]: iam.instanceProfile(names.service),
  }),

  async run(iam) {
    const tags = { 'iamkit:lesson': 'roles' };
    const own = (await iam.callerIdentity()).account;
    const trustPolicies = trustPoliciesIn(own);

    for (const kind of ['service', 'people', 'partner', 'workflow'] as const) {
      const role = await iam.roles.create(names[kind], { trustPolicy: trustPolicies[kind], tags });
      print(`${kind}: ${role.arn}`);
    }

    const box = await iam.instanceProfiles.create(names.service, { tags });
    await iam.instanceProfile(box.name).roles.add(names.service);
    print(`a server gets the role by the instance profile ${box.name}`);

    // The trust policies are asked offline, as IAM gives them back: that needs no second account and no MFA device.
    const kim = `arn:aws:iam::${own}:user/kim`;
    const workflow = `arn:aws:iam::${own}:oidc-provider/token.actions.githubusercontent.com`;
    print(`people, with MFA: ${await ask(iam, names.people, kim, { 'aws:MultiFactorAuthPresent': 'true' })}`);
    print(`people, without: ${await ask(iam, names.people, kim)}`);
    print(
      `partner, with the external id: ${await ask(iam, names.partner, kim, { 'sts:ExternalId': 'contract-4711' })}`,
    );
    print(`partner, without: ${await ask(iam, names.partner, kim)}`);
    for (const branch of ['main', 'a-pull-request']) {
      const context = {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': `repo:acme/app:ref:refs/heads/${branch}`,
      };
      print(`workflow of ${branch}: ${await ask(iam, names.workflow, workflow, context)}`);
    }
  },
});

/** How a role's trust policy decides about somebody whose own policies allow to assume every role. */
async function ask(iam: Iam, name: string, principal: string, context: Record<string, string> = {}): Promise<string> {
  const { arn, trustPolicy: resource } = await iam.role(name).get();
  const action = principal.includes(':oidc-provider/') ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
  const identity = policy(allow('sts:AssumeRole').on('*'));
  return compilePolicies({ identity, resource }).decide({ principal, action, resource: arn, context });
}
