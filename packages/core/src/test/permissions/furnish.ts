import { AddRoleToInstanceProfileCommand, CreateInstanceProfileCommand } from '@aws-sdk/client-iam';
import type { PolicyDocument } from '@iamkit/policy/document';
import type { Iam } from '../../iam.js';
import type { Furniture } from './permission-case.js';

export const document = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
} as const;
export const other: PolicyDocument<'identity'> = {
  ...document,
  Statement: [{ ...document.Statement[0], Action: 's3:PutObject' }],
};
export const trust = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'First', Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
} as const;
const trustOfAccount = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
} as const;
export const issuer = 'https://login.example.com';
export const providerArn = 'arn:aws:iam::123456789012:oidc-provider/login.example.com';
export const device = 'arn:aws:iam::123456789012:mfa/phone';
export const versioned = 'arn:aws:iam::123456789012:policy/versioned';
export const unused = 'arn:aws:iam::123456789012:policy/unused';

/** Furnishes an empty account, as its administrator. */
export async function furnish(iam: Iam): Promise<Furniture> {
  const { arn: policy } = await iam.policies.create('shared', { document });
  const { arn: spare } = await iam.policies.create('spare', { document });
  const { arn: alice } = await iam.users.create('alice', { tags: { team: 'blue' } });
  await iam.users.create('bob');
  await iam.groups.create('engineers');
  await iam.groups.create('empty');
  await iam.user('alice').groups.add('engineers');
  await iam.user('alice').attachedPolicies.attach(policy);
  await iam.user('alice').inlinePolicies.put('inline', document);
  await iam.user('alice').permissionsBoundary.put(policy);
  await iam.user('alice').loginProfile.create();
  const { id: key } = await iam.user('alice').accessKeys.create();
  await iam.group('engineers').attachedPolicies.attach(policy);
  await iam.group('engineers').inlinePolicies.put('inline', document);
  await iam.roles.create('server', { trustPolicy: trust });
  await iam.role('server').attachedPolicies.attach(policy);
  await iam.send(new CreateInstanceProfileCommand({ InstanceProfileName: 'servers' }));
  await iam.send(new AddRoleToInstanceProfileCommand({ InstanceProfileName: 'servers', RoleName: 'server' }));
  await furnishEntities(iam);
  return { key, policy, spare, alice };
}

/** Puts policies with versions, roles and what else has no user in the account. */
async function furnishEntities(iam: Iam): Promise<void> {
  await iam.policies.create('versioned', { document });
  for (let count = 0; count < 3; count += 1) await iam.policy(versioned).versions.create(other);
  await iam.policy(versioned).versions.create(document, { setAsDefault: true });
  await iam.policies.create('unused', { document });
  await iam.roles.create('worker', { trustPolicy: trust });
  await iam.role('worker').inlinePolicies.put('own', document);
  await iam.role('worker').attachedPolicies.attach(versioned);
  await iam.instanceProfiles.ensure('workers', { role: 'worker' });
  await iam.instanceProfiles.create('vacant');
  await iam.oidcProviders.create(issuer, { clientIds: ['one'], thumbprints: ['a'.repeat(40)] });
  await iam.virtualMfaDevices.create('phone');
  await iam.roles.create('deploy', { trustPolicy: trustOfAccount });
}
