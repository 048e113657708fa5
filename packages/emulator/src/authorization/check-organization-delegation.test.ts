import {
  AttachPolicyCommand,
  CreateOrganizationalUnitCommand,
  CreatePolicyCommand,
  DescribeAccountCommand,
  DescribeOrganizationCommand,
  EnableAWSServiceAccessCommand,
  EnablePolicyTypeCommand,
  LeaveOrganizationCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListRootsCommand,
  OrganizationsClient,
  PutResourcePolicyCommand,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from 'vitest';
import { enterMember, type OrganizationWorld, organizationWorld } from '../testing/organization-world.js';

/** The member's own client. */
const member = async (given: OrganizationWorld): Promise<OrganizationsClient> =>
  new OrganizationsClient({ ...given.emulator.clientConfig(await enterMember(given)), maxAttempts: 1 });

const denied = { name: 'AccessDeniedException', message: "You don't have permissions to access this resource." };

const scp = (Type: 'SERVICE_CONTROL_POLICY' | 'TAG_POLICY') => ({
  Name: Type,
  Description: '',
  Type,
  Content:
    Type === 'TAG_POLICY'
      ? JSON.stringify({ tags: { stage: { tag_key: { '@@assign': 'Stage' } } } })
      : JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 's3:*', Resource: '*' } }),
});

const delegate = ({ organizations, memberId }: OrganizationWorld, statement: object) =>
  organizations.send(
    new PutResourcePolicyCommand({
      Content: JSON.stringify({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: { AWS: `arn:aws:iam::${memberId}:root` },
          Resource: '*',
          ...statement,
        },
      }),
    }),
  );

describe('a member account', () => {
  it('sees the organization, and nothing in it', async () => {
    const given = await organizationWorld();
    const client = await member(given);
    expect(await client.send(new DescribeOrganizationCommand({}))).toMatchObject({
      Organization: { MasterAccountId: '123456789012' },
    });
    await expect(client.send(new ListAccountsCommand({}))).rejects.toMatchObject(denied);
    await expect(client.send(new DescribeAccountCommand({ AccountId: given.memberId }))).rejects.toMatchObject(denied);
  });

  it('reads everything as a delegated administrator of a service, and changes nothing', async () => {
    const given = await organizationWorld();
    const { organizations, memberId, rootId } = given;
    const ServicePrincipal = 'config.amazonaws.com';
    await organizations.send(new EnableAWSServiceAccessCommand({ ServicePrincipal }));
    await organizations.send(new RegisterDelegatedAdministratorCommand({ AccountId: memberId, ServicePrincipal }));
    const client = await member(given);
    const { Accounts = [] } = await client.send(new ListAccountsCommand({}));
    expect(Accounts.map(({ Id }) => Id).sort()).toEqual([memberId, '123456789012'].sort());
    const unit = new CreateOrganizationalUnitCommand({ ParentId: rootId, Name: 'Prod' });
    await expect(client.send(unit)).rejects.toMatchObject(denied);
  });

  it('does what the resource policy allows it, as far as its conditions and resources go', async () => {
    const given = await organizationWorld();
    const { organizations, rootId, memberId } = given;
    for (const PolicyType of ['SERVICE_CONTROL_POLICY', 'TAG_POLICY'] as const)
      await organizations.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType }));
    await delegate(given, {
      Action: ['organizations:CreatePolicy', 'organizations:AttachPolicy', 'organizations:ListRoots'],
      Condition: { StringLikeIfExists: { 'organizations:PolicyType': 'TAG_POLICY' } },
    });
    const client = await member(given);
    expect(await client.send(new ListRootsCommand({}))).toMatchObject({ Roots: [{ Id: rootId }] });
    const { Policy } = await client.send(new CreatePolicyCommand(scp('TAG_POLICY')));
    await client.send(new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId: memberId }));
    await expect(client.send(new CreatePolicyCommand(scp('SERVICE_CONTROL_POLICY')))).rejects.toMatchObject(denied);
    await expect(
      client.send(new AttachPolicyCommand({ PolicyId: 'p-FullAWSAccess', TargetId: rootId })),
    ).rejects.toMatchObject(denied);
    await expect(client.send(new ListAccountsCommand({}))).rejects.toMatchObject(denied);
  });

  it('needs to be allowed both the policy and the target that it attaches it to', async () => {
    const given = await organizationWorld();
    const { organizations, rootId, memberId } = given;
    await organizations.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType: 'TAG_POLICY' }));
    const { Policy } = await organizations.send(new CreatePolicyCommand(scp('TAG_POLICY')));
    await delegate(given, {
      Action: 'organizations:AttachPolicy',
      Resource: ['arn:aws:organizations::123456789012:policy/*', 'arn:aws:organizations::123456789012:account/*'],
    });
    const client = await member(given);
    const PolicyId = Policy?.PolicySummary?.Id;
    await expect(client.send(new AttachPolicyCommand({ PolicyId, TargetId: rootId }))).rejects.toMatchObject(denied);
    expect(await client.send(new AttachPolicyCommand({ PolicyId, TargetId: memberId }))).toHaveProperty('$metadata');
  });

  it('leaves after four days, and is on its own then', async () => {
    const given = await organizationWorld();
    const { emulator, organizations, rootId } = given;
    await expect((await member(given)).send(new LeaveOrganizationCommand({}))).rejects.toMatchObject({
      name: 'ConstraintViolationException',
      Reason: 'WAIT_PERIOD_ACTIVE',
    });
    emulator.advance('4d');
    const later = { ...given, emulator, admin: emulator.credentialsFor('arn:aws:iam::123456789012:user/admin') };
    const client = await member(later);
    await client.send(new LeaveOrganizationCommand({}));
    await expect(client.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
      name: 'AWSOrganizationsNotInUseException',
    });
    const { systemClockOffset } = emulator.clientConfig();
    organizations.config.systemClockOffset = systemClockOffset;
    const { Accounts = [] } = await organizations.send(new ListAccountsForParentCommand({ ParentId: rootId }));
    expect(Accounts.map(({ Id }) => Id)).toEqual(['123456789012']);
  });

  it('is not left by the management account', async () => {
    const { organizations } = await organizationWorld();
    await expect(organizations.send(new LeaveOrganizationCommand({}))).rejects.toMatchObject({
      name: 'MasterCannotLeaveOrganizationException',
    });
  });
});
