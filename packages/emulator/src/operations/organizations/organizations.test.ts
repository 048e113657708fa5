import {
  GetRoleCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-iam';
import {
  AcceptHandshakeCommand,
  AttachPolicyCommand,
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationalUnitCommand,
  CreateOrganizationCommand,
  CreatePolicyCommand,
  DeleteOrganizationCommand,
  DeletePolicyCommand,
  DescribeCreateAccountStatusCommand,
  DescribeEffectivePolicyCommand,
  DescribeOrganizationCommand,
  DisablePolicyTypeCommand,
  EnableAllFeaturesCommand,
  EnablePolicyTypeCommand,
  ListAccountsCommand,
  ListAccountsForParentCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  ListTagsForResourceCommand,
  OrganizationsClient,
  paginateListAccounts,
  TagResourceCommand,
  UntagResourceCommand,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { Emulator } from '../../emulator.js';
import type { EmulatorOptions } from '../../emulator-options.js';
import { enterMember, organizationWorld } from '../../testing/organization-world.js';

interface Founded {
  readonly emulator: Emulator;
  readonly client: OrganizationsClient;
  readonly rootId: string;
}

/** An emulator whose default account has founded an organization. */
async function founded(options: EmulatorOptions = {}): Promise<Founded> {
  const emulator = createEmulator(options);
  const client = new OrganizationsClient(emulator.clientConfig());
  await client.send(new CreateOrganizationCommand({}));
  const { Roots = [] } = await client.send(new ListRootsCommand({}));
  return { emulator, client, rootId: Roots[0]?.Id ?? '' };
}

/** How the request for an account ended. */
async function requestAccount(client: OrganizationsClient, Email: string): Promise<unknown> {
  const { CreateAccountStatus: begun } = await client.send(new CreateAccountCommand({ AccountName: 'shop', Email }));
  const { CreateAccountStatus } = await client.send(
    new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: begun?.Id }),
  );
  return CreateAccountStatus;
}

const organizationsRole = 'AWSServiceRoleForOrganizations';

/** The roles of Organizations in an account, however many. */
async function organizationsRoles(emulator: Emulator, accountId: string): Promise<readonly unknown[]> {
  const iam = new IAMClient(emulator.clientConfig(emulator.credentialsFor(`arn:aws:iam::${accountId}:root`)));
  const { Roles = [] } = await iam.send(new ListRolesCommand({ PathPrefix: '/aws-service-role/' }));
  return Roles.filter(({ RoleName }) => RoleName === organizationsRole);
}

describe('the role of Organizations', () => {
  it('is in the management account and in every member, with the policy of AWS', async () => {
    const { emulator, memberId } = await organizationWorld();
    for (const id of ['123456789012', memberId]) {
      expect(await organizationsRoles(emulator, id)).toMatchObject([
        { Path: '/aws-service-role/organizations.amazonaws.com/', MaxSessionDuration: 3600 },
      ]);
      const iam = new IAMClient(emulator.clientConfig(emulator.credentialsFor(`arn:aws:iam::${id}:root`)));
      const input = { RoleName: organizationsRole };
      expect(await iam.send(new ListAttachedRolePoliciesCommand(input))).toMatchObject({
        AttachedPolicies: [{ PolicyName: 'AWSOrganizationsServiceTrustPolicy' }],
      });
    }
  });

  it('stays when the organization goes, and is not made twice', async () => {
    const { emulator, client } = await founded();
    await client.send(new DeleteOrganizationCommand({}));
    await client.send(new CreateOrganizationCommand({}));
    expect(await organizationsRoles(emulator, '123456789012')).toHaveLength(1);
  });

  it('is in no account of an organization for billing alone, until it has all features', async () => {
    const emulator = createEmulator();
    const client = new OrganizationsClient(emulator.clientConfig());
    await client.send(new CreateOrganizationCommand({ FeatureSet: 'CONSOLIDATED_BILLING' }));
    await requestAccount(client, 'shop@example.com');
    const { Accounts = [] } = await client.send(new ListAccountsCommand({}));
    const roles = () => Promise.all(Accounts.map(({ Id = '' }) => organizationsRoles(emulator, Id)));
    expect(await roles()).toEqual([[], []]);
    const { Handshake } = await client.send(new EnableAllFeaturesCommand({}));
    await client.send(new AcceptHandshakeCommand({ HandshakeId: Handshake?.Id }));
    expect((await roles()).map(({ length }) => length)).toEqual([1, 1]);
  });
});

describe('an account of an organization', () => {
  it('is an account of the emulator, with the role that the management account comes in by', async () => {
    const given = await organizationWorld();
    const iam = new IAMClient(given.emulator.clientConfig(await enterMember(given)));
    const RoleName = 'OrganizationAccountAccessRole';
    const { Role } = await iam.send(new GetRoleCommand({ RoleName }));
    expect(Role).toMatchObject({ Arn: `arn:aws:iam::${given.memberId}:role/${RoleName}`, MaxSessionDuration: 3600 });
    expect(JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? ''))).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::123456789012:root' }, Action: 'sts:AssumeRole' }],
    });
    expect(await iam.send(new ListAttachedRolePoliciesCommand({ RoleName }))).toMatchObject({
      AttachedPolicies: [{ PolicyName: 'AdministratorAccess' }],
    });
  });

  it('is not made twice with one address, nor beyond the quota, which the request tells', async () => {
    const { client } = await founded({ quotas: { organizationAccounts: 2 } });
    expect(await requestAccount(client, 'shop@example.com')).toMatchObject({ State: 'SUCCEEDED' });
    expect(await requestAccount(client, 'Shop@example.com')).toMatchObject({
      State: 'FAILED',
      FailureReason: 'EMAIL_ALREADY_EXISTS',
    });
    expect(await requestAccount(client, 'web@example.com')).toMatchObject({
      State: 'FAILED',
      FailureReason: 'ACCOUNT_LIMIT_EXCEEDED',
    });
  });

  it('has no role with a name that is AWS’s', async () => {
    const { client } = await founded();
    const input = { AccountName: 'shop', Email: 'shop@example.com', RoleName: 'AWSServiceRoleForMe' };
    await expect(client.send(new CreateAccountCommand(input))).rejects.toMatchObject({
      name: 'InvalidInputException',
      Reason: 'INVALID_ROLE_NAME',
    });
  });

  it('stays for 90 days after it was closed, and is gone then', async () => {
    const { emulator, client, rootId } = await founded();
    await requestAccount(client, 'shop@example.com');
    const accounts = async () => {
      client.config.systemClockOffset = emulator.clientConfig().systemClockOffset;
      const { Accounts = [] } = await client.send(new ListAccountsForParentCommand({ ParentId: rootId }));
      return Accounts.filter(({ Name }) => Name === 'shop');
    };
    const [{ Id = '' } = {}] = await accounts();
    await client.send(new CloseAccountCommand({ AccountId: Id }));
    emulator.advance('89d');
    expect(await accounts()).toMatchObject([{ Status: 'SUSPENDED', State: 'CLOSED' }]);
    emulator.advance('1d');
    expect(await accounts()).toEqual([]);
    const iam = new IAMClient(emulator.clientConfig(emulator.credentialsFor(`arn:aws:iam::${Id}:root`)));
    await expect(iam.send(new ListUsersCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });

  it('is listed once, whatever the pages', async () => {
    const { client } = await founded();
    for (let number = 0; number < 5; number++) await requestAccount(client, `shop${number}@example.com`);
    const ids: (string | undefined)[] = [];
    for await (const { Accounts = [] } of paginateListAccounts({ client, pageSize: 2 }, {}))
      ids.push(...Accounts.map(({ Id }) => Id));
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });
});

describe('a type of policies', () => {
  const targetsOf = async (client: OrganizationsClient, TargetId: string): Promise<unknown> =>
    (await client.send(new ListPoliciesForTargetCommand({ TargetId, Filter: 'SERVICE_CONTROL_POLICY' }))).Policies?.map(
      ({ Name }) => Name,
    );

  it('begins with AWS’s policy everywhere, also where something is made later, and ends without any', async () => {
    const { client, rootId } = await founded();
    const type = { RootId: rootId, PolicyType: 'SERVICE_CONTROL_POLICY' } as const;
    const unit = async (Name: string): Promise<string> =>
      (await client.send(new CreateOrganizationalUnitCommand({ ParentId: rootId, Name }))).OrganizationalUnit?.Id ?? '';
    const before = await unit('Before');
    await client.send(new EnablePolicyTypeCommand(type));
    const all = [rootId, before, await unit('After'), '123456789012'];
    for (const id of all) expect(await targetsOf(client, id)).toEqual(['FullAWSAccess']);
    await client.send(new DisablePolicyTypeCommand(type));
    for (const id of all) expect(await targetsOf(client, id)).toEqual([]);
  });
});

describe('a policy of AWS', () => {
  const ResourceId = 'p-FullAWSAccess';
  const pattern = { name: 'InvalidInputException', Reason: 'INVALID_PATTERN' };
  const immutable = { name: 'InvalidInputException', Reason: 'IMMUTABLE_POLICY' };

  it('has no tags, cannot have any, and is neither changed nor deleted', async () => {
    const { client } = await founded();
    const tag = { ResourceId, Tags: [{ Key: 'stage', Value: 'prod' }] };
    await expect(client.send(new ListTagsForResourceCommand({ ResourceId }))).rejects.toMatchObject(pattern);
    await expect(client.send(new TagResourceCommand(tag))).rejects.toMatchObject(pattern);
    await expect(client.send(new UntagResourceCommand({ ResourceId, TagKeys: ['stage'] }))).rejects.toMatchObject(
      pattern,
    );
    const PolicyId = ResourceId;
    await expect(client.send(new UpdatePolicyCommand({ PolicyId, Name: 'Mine' }))).rejects.toMatchObject(immutable);
    await expect(client.send(new DeletePolicyCommand({ PolicyId }))).rejects.toMatchObject(immutable);
  });
});

describe('the effective policy', () => {
  const policy = (key: string) => ({
    Name: key,
    Description: '',
    Type: 'TAG_POLICY' as const,
    Content: JSON.stringify({ tags: { project: { tag_key: { '@@assign': key } } } }),
  });

  it.each([[['PROJECT', 'project']], [['project', 'PROJECT']]])(
    'of %j, attached in this order, has the first',
    async (keys) => {
      const { client, rootId } = await founded({ clock: { now: () => 1_767_323_045_000 } });
      await client.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType: 'TAG_POLICY' }));
      for (const key of keys) {
        const { Policy } = await client.send(new CreatePolicyCommand(policy(key)));
        await client.send(new AttachPolicyCommand({ PolicyId: Policy?.PolicySummary?.Id, TargetId: rootId }));
      }
      const { EffectivePolicy } = await client.send(new DescribeEffectivePolicyCommand({ PolicyType: 'TAG_POLICY' }));
      expect(EffectivePolicy).toEqual({
        PolicyContent: JSON.stringify({ tags: { project: { tag_key: keys[0] } } }),
        PolicyType: 'TAG_POLICY',
        TargetId: '123456789012',
        LastUpdatedTimestamp: new Date(1_767_323_045_000),
      });
    },
  );
});

describe('an organization', () => {
  it('goes with all that is in it, and another can be founded', async () => {
    const { client, rootId } = await founded();
    await client.send(new CreateOrganizationalUnitCommand({ ParentId: rootId, Name: 'Prod' }));
    await client.send(new DeleteOrganizationCommand({}));
    await expect(client.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
      name: 'AWSOrganizationsNotInUseException',
    });
    const { Organization } = await client.send(new CreateOrganizationCommand({ FeatureSet: 'CONSOLIDATED_BILLING' }));
    expect(Organization).toMatchObject({ FeatureSet: 'CONSOLIDATED_BILLING', AvailablePolicyTypes: [] });
  });

  it('comes back with a snapshot, its accounts and their credentials too', async () => {
    const given = await organizationWorld();
    const session = await enterMember(given);
    const other = createEmulator({ accounts: [{ id: '123456789012' }] });
    other.restore(JSON.parse(JSON.stringify(given.emulator.snapshot())));
    expect(await new IAMClient(other.clientConfig(session)).send(new ListUsersCommand({}))).toMatchObject({
      Users: [],
    });
    const client = new OrganizationsClient(other.clientConfig(given.admin));
    expect(await client.send(new ListRootsCommand({}))).toMatchObject({ Roots: [{ Id: given.rootId }] });
  });

  it('is gone after a reset, as are the accounts that it made', async () => {
    const given = await organizationWorld();
    const session = await enterMember(given);
    given.emulator.reset();
    const client = new OrganizationsClient(given.emulator.clientConfig());
    await expect(client.send(new DescribeOrganizationCommand({}))).rejects.toMatchObject({
      name: 'AWSOrganizationsNotInUseException',
    });
    const iam = new IAMClient(given.emulator.clientConfig(session));
    await expect(iam.send(new ListUsersCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
  });
});
