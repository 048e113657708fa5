import { IAMClient, ListUsersCommand, SimulatePrincipalPolicyCommand } from '@aws-sdk/client-iam';
import {
  DescribeOrganizationalUnitCommand,
  ListAccountsCommand,
  ListChildrenCommand,
  ListParentsCommand,
  ListPoliciesForTargetCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import type { OrganizationDeclaration } from '../organization-declaration.js';

const shop = '111111111111';
const security = '222222222222';
const allowUsers = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'iam:*', Resource: '*' } } as const;
const denyUsers = { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 'iam:List*', Resource: '*' } } as const;
const alice = { name: 'alice', inlinePolicies: { iam: allowUsers } };
const organization: OrganizationDeclaration = {
  policies: [{ name: 'NoLists', type: 'SERVICE_CONTROL_POLICY', document: denyUsers }],
  accounts: [{ id: security, name: 'security', email: 'security@example.com' }],
  organizationalUnits: [
    {
      name: 'Workloads',
      organizationalUnits: [{ name: 'Prod', attachedPolicies: ['NoLists'], accounts: [{ id: shop }] }],
    },
  ],
};
const options: EmulatorOptions = {
  accounts: [shop, security].map((id) => ({ id, users: [alice] })),
  organization,
};

describe('a declared organization', () => {
  it('binds the users of its accounts from the start, and after a reset', async () => {
    const emulator = createEmulator(options);
    const list = (accountId: string) =>
      new IAMClient(emulator.clientConfig(emulator.credentialsFor(`arn:aws:iam::${accountId}:user/alice`)))
        .send(new ListUsersCommand({}))
        .then(({ Users = [] }) => Users.length)
        .catch((error: Error) => error.message);
    for (const _ of [1, 2]) {
      expect(await list(security)).toBe(1);
      expect(await list(shop)).toContain('with an explicit deny in a service control policy');
      emulator.reset();
    }
  });

  it('is part of what is simulated of its users', async () => {
    const emulator = createEmulator(options);
    const PolicySourceArn = `arn:aws:iam::${shop}:user/alice`;
    const iam = new IAMClient(emulator.clientConfig(emulator.credentialsFor(`arn:aws:iam::${shop}:root`)));
    const input = { PolicySourceArn, ActionNames: ['iam:ListUsers', 'iam:GetUser'] };
    // A root user is bound like any other, but the simulation is not what is denied here.
    const { EvaluationResults = [] } = await iam.send(new SimulatePrincipalPolicyCommand(input));
    expect(EvaluationResults.map((result) => [result.EvalDecision, result.OrganizationsDecisionDetail])).toEqual([
      ['explicitDeny', { AllowedByOrganizations: false }],
      ['allowed', { AllowedByOrganizations: true }],
    ]);
    expect(EvaluationResults[0]?.MatchedStatements).toMatchObject([{ SourcePolicyId: expect.stringMatching(/^p-/) }]);
  });

  it('has its units and accounts where they were declared', async () => {
    const client = new OrganizationsClient(createEmulator(options).clientConfig());
    const { Accounts = [] } = await client.send(new ListAccountsCommand({}));
    expect(Accounts.map(({ Id, Name, Email }) => [Id, Name, Email])).toEqual(
      [
        [shop, shop, `${shop}@example.com`],
        ['123456789012', '123456789012', '123456789012@example.com'],
        [security, 'security', 'security@example.com'],
      ].sort(),
    );
    const { Parents = [] } = await client.send(new ListParentsCommand({ ChildId: shop }));
    const OrganizationalUnitId = Parents[0]?.Id ?? '';
    expect(await client.send(new DescribeOrganizationalUnitCommand({ OrganizationalUnitId }))).toMatchObject({
      OrganizationalUnit: { Name: 'Prod' },
    });
    const attached = { TargetId: OrganizationalUnitId, Filter: 'SERVICE_CONTROL_POLICY' } as const;
    const { Policies = [] } = await client.send(new ListPoliciesForTargetCommand(attached));
    expect(Policies.map(({ Name }) => Name).sort()).toEqual(['FullAWSAccess', 'NoLists']);
    const { Roots = [] } = await client.send(new ListRootsCommand({}));
    const units = { ParentId: Roots[0]?.Id, ChildType: 'ORGANIZATIONAL_UNIT' } as const;
    expect((await client.send(new ListChildrenCommand(units))).Children).toHaveLength(1);
  });

  it('may have another management account than the emulator’s own', async () => {
    const emulator = createEmulator({
      ...options,
      organization: { managementAccountId: security, attachedPolicies: [], accounts: [{ id: shop }] },
    });
    const root = emulator.credentialsFor(`arn:aws:iam::${security}:root`);
    const client = new OrganizationsClient(emulator.clientConfig(root));
    const { Accounts = [] } = await client.send(new ListAccountsCommand({}));
    expect(Accounts.map(({ Id }) => Id)).toEqual([shop, security]);
  });

  const bad = (declared: object) => declared as OrganizationDeclaration;
  it.each<readonly [string, OrganizationDeclaration, string]>([
    ['is no object', bad([]), 'organization: this must be an object'],
    [
      'has a property that there is not',
      bad({ units: [] }),
      'organization: there is no property "units"; there are attachedPolicies, accounts, organizationalUnits, managementAccountId, policies',
    ],
    [
      'has an account that is none',
      { organizationalUnits: [{ name: 'Prod', accounts: [{ id: '1' }] }] },
      'organization.organizationalUnits[0].accounts[0].id: "1" is no account id, which is a string of 12 digits',
    ],
    [
      'has an account twice',
      { accounts: [{ id: shop }, { id: shop }] },
      `organization.accounts[1].id: the account ${shop} is declared twice`,
    ],
    [
      'has its management account as a member',
      { accounts: [{ id: '123456789012' }] },
      'organization.accounts[0].id: 123456789012 is the management account, which is in the root',
    ],
    [
      'attaches a policy that there is not',
      { attachedPolicies: ['Stay'] },
      'organization.attachedPolicies[0]: the organization has no policy Stay',
    ],
    [
      'has a policy of another type',
      bad({ policies: [{ name: 'Tags', type: 'TAG_POLICY', document: {} }] }),
      "organization.policies[0].type: \"TAG_POLICY\" is neither 'SERVICE_CONTROL_POLICY' nor 'RESOURCE_CONTROL_POLICY'",
    ],
    [
      'has two units of one name',
      { organizationalUnits: [{ name: 'Prod' }, { name: 'Prod' }] },
      'organization.organizationalUnits[1]: An OU with the same name already exists.',
    ],
  ])('that %s is refused, with its place', (_, declared, message) => {
    expect(() => createEmulator({ organization: declared })).toThrow(
      expect.objectContaining({ code: 'InvalidAccounts', message }),
    );
  });

  it('whose policy cannot be read is refused, with the place in the policy', () => {
    const document = { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 'iam:List*' } } as never;
    const policies = [{ name: 'NoLists', type: 'SERVICE_CONTROL_POLICY', document }] as const;
    expect(() => createEmulator({ organization: { policies } })).toThrow(
      /^organization\.policies\[0\]\.document\.Statement/,
    );
  });
});
