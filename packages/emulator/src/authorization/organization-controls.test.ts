import { CreateRoleCommand, CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import {
  AttachPolicyCommand,
  CloseAccountCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DescribeOrganizationCommand,
  DetachPolicyCommand,
  EnablePolicyTypeCommand,
  MoveAccountCommand,
  type PolicyType,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, it } from 'vitest';
import type { Emulator, EmulatorCredentials } from '../emulator.js';
import { enterMember, type OrganizationWorld, organizationWorld } from '../testing/organization-world.js';

async function makePolicy({ organizations }: OrganizationWorld, Type: PolicyType, statement: object): Promise<string> {
  const Content = JSON.stringify({ Version: '2012-10-17', Statement: statement });
  const input = { Name: `${Type} ${Content.length}`, Description: '', Type, Content };
  const { Policy } = await organizations.send(new CreatePolicyCommand(input));
  return Policy?.PolicySummary?.Id ?? '';
}

const enable = ({ organizations, rootId }: OrganizationWorld, PolicyType: PolicyType) =>
  organizations.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType }));

const attach = ({ organizations }: OrganizationWorld, PolicyId: string, TargetId: string) =>
  organizations.send(new AttachPolicyCommand({ PolicyId, TargetId }));

const listUsers = (emulator: Emulator, credentials: EmulatorCredentials): Promise<string> =>
  new IAMClient({ ...emulator.clientConfig(credentials), maxAttempts: 1 })
    .send(new ListUsersCommand({}))
    .then(() => 'allowed')
    .catch((error: Error) => error.message);

const denyUsers = { Effect: 'Deny', Action: 'iam:ListUsers', Resource: '*' };

describe('an organization', () => {
  it('gives the management account a role in every account that it makes', async () => {
    const given = await organizationWorld();
    const session = await enterMember(given);
    const sts = new STSClient(given.emulator.clientConfig(session));
    expect(await sts.send(new GetCallerIdentityCommand({}))).toMatchObject({ Account: given.memberId });
    expect(await listUsers(given.emulator, session)).toBe('allowed');
  });

  it.each(['root', 'unit', 'account'] as const)('denies members what a policy at the %s denies', async (place) => {
    const given = await organizationWorld();
    const { organizations, emulator, rootId, memberId, admin } = given;
    const { OrganizationalUnit } = await organizations.send(
      new CreateOrganizationalUnitCommand({ ParentId: rootId, Name: 'Prod' }),
    );
    const unitId = OrganizationalUnit?.Id ?? '';
    const move = { AccountId: memberId, SourceParentId: rootId, DestinationParentId: unitId };
    await organizations.send(new MoveAccountCommand(move));
    await enable(given, 'SERVICE_CONTROL_POLICY');
    const session = await enterMember(given);
    expect(await listUsers(emulator, session)).toBe('allowed');
    const policyId = await makePolicy(given, 'SERVICE_CONTROL_POLICY', denyUsers);
    const targetId = { root: rootId, unit: unitId, account: memberId }[place];
    await attach(given, policyId, targetId);
    const denied = 'is not authorized to perform: iam:ListUsers on resource';
    expect(await listUsers(emulator, session)).toContain(denied);
    expect(await listUsers(emulator, session)).toContain('with an explicit deny in a service control policy');
    expect(await listUsers(emulator, emulator.credentialsFor(`arn:aws:iam::${memberId}:root`))).toContain(denied);
    // The management account is bound by none.
    expect(await listUsers(emulator, admin)).toBe('allowed');
    await organizations.send(new DetachPolicyCommand({ PolicyId: policyId, TargetId: targetId }));
    expect(await listUsers(emulator, session)).toBe('allowed');
  });

  it('allows members only what every level allows', async () => {
    const given = await organizationWorld();
    const { organizations, emulator, memberId } = given;
    await enable(given, 'SERVICE_CONTROL_POLICY');
    const session = await enterMember(given);
    const policyId = await makePolicy(given, 'SERVICE_CONTROL_POLICY', {
      Effect: 'Allow',
      Action: 's3:*',
      Resource: '*',
    });
    await attach(given, policyId, memberId);
    await organizations.send(new DetachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: memberId }));
    expect(await listUsers(emulator, session)).toContain(
      'because no service control policy allows the iam:ListUsers action',
    );
  });

  it('keeps outsiders from the roles of members by resource control policies', async () => {
    const given = await organizationWorld();
    await enable(given, 'RESOURCE_CONTROL_POLICY');
    await enterMember(given);
    const policyId = await makePolicy(given, 'RESOURCE_CONTROL_POLICY', {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRole',
      Resource: '*',
      Condition: { ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::123456789012:user/admin' } },
    });
    await attach(given, policyId, given.memberId);
    await expect(enterMember(given)).rejects.toThrow('with an explicit deny in a resource control policy');
  });

  it('does not bind the roles of the management account', async () => {
    const given = await organizationWorld();
    const { emulator, admin, rootId } = given;
    await enable(given, 'RESOURCE_CONTROL_POLICY');
    const trust = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' },
    };
    const role = { RoleName: 'app', AssumeRolePolicyDocument: JSON.stringify(trust) };
    await new IAMClient(emulator.clientConfig(admin)).send(new CreateRoleCommand(role));
    const policyId = await makePolicy(given, 'RESOURCE_CONTROL_POLICY', {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRole',
      Resource: '*',
    });
    await attach(given, policyId, rootId);
    const RoleArn = 'arn:aws:iam::123456789012:role/app';
    const sts = new STSClient(emulator.clientConfig(admin));
    expect(await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: 'one' }))).toMatchObject({
      AssumedRoleUser: { Arn: 'arn:aws:sts::123456789012:assumed-role/app/one' },
    });
    await expect(enterMember(given)).rejects.toThrow('with an explicit deny in a resource control policy');
  });

  it('is known to policies by its id and by where an account is', async () => {
    const given = await organizationWorld();
    const { organizations, emulator, rootId, memberId } = given;
    await enable(given, 'SERVICE_CONTROL_POLICY');
    const session = await enterMember(given);
    const { Organization } = await organizations.send(new DescribeOrganizationCommand({}));
    const policyId = await makePolicy(given, 'SERVICE_CONTROL_POLICY', {
      ...denyUsers,
      Condition: {
        StringEquals: { 'aws:PrincipalOrgID': Organization?.Id },
        'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': `${Organization?.Id}/${rootId}/*` },
      },
    });
    await attach(given, policyId, memberId);
    expect(await listUsers(emulator, session)).toContain('with an explicit deny in a service control policy');
  });

  it('stops all credentials of an account that it closes', async () => {
    const given = await organizationWorld();
    const { emulator, organizations, memberId } = given;
    const session = await enterMember(given);
    await new IAMClient(emulator.clientConfig(session)).send(new CreateUserCommand({ UserName: 'alice' }));
    await organizations.send(new CloseAccountCommand({ AccountId: memberId }));
    const invalid = 'The security token included in the request is invalid.';
    expect(await listUsers(emulator, session)).toBe(invalid);
    await expect(enterMember(given)).rejects.toMatchObject({ name: 'AccessDenied' });
  });
});
