import {
  AttachPolicyCommand,
  CreatePolicyCommand,
  DescribeEffectivePolicyCommand,
  DetachPolicyCommand,
  DisablePolicyTypeCommand,
  EnablePolicyTypeCommand,
  ListAccountsWithInvalidEffectivePolicyCommand,
  ListEffectivePolicyValidationErrorsCommand,
  OrganizationsClient,
  UpdatePolicyCommand,
} from '@aws-sdk/client-organizations';
import { describe, expect, it } from 'vitest';
import { enterMember, type OrganizationWorld, organizationWorld } from '../../testing/organization-world.js';

const PolicyType = 'BACKUP_POLICY';

/** A plan with the rules of these numbers. */
const plan = (...numbers: readonly number[]): string => {
  const rule = {
    schedule_expression: { '@@assign': 'cron(0 5 * * ? *)' },
    target_backup_vault_name: { '@@assign': 'vault' },
  };
  const all = { iam_role_arn: { '@@assign': 'arn' }, tag_key: { '@@assign': 'a' }, tag_value: { '@@assign': ['b'] } };
  return JSON.stringify({
    plans: {
      daily: {
        rules: Object.fromEntries(numbers.map((number) => [`rule${number}`, rule])),
        regions: { '@@assign': ['us-east-1'] },
        selections: { tags: { all } },
      },
    },
  });
};

/** Nine rules for everybody. */
async function given(): Promise<OrganizationWorld & { attach: (text: string, to: string) => Promise<string> }> {
  const world = await organizationWorld();
  const { organizations, rootId } = world;
  await organizations.send(new EnablePolicyTypeCommand({ RootId: rootId, PolicyType }));
  let made = 0;
  const attach = async (Content: string, TargetId: string): Promise<string> => {
    const policy = { Name: `backup${++made}`, Description: '', Type: PolicyType, Content } as const;
    const { Policy } = await organizations.send(new CreatePolicyCommand(policy));
    const PolicyId = Policy?.PolicySummary?.Id ?? '';
    await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId }));
    return PolicyId;
  };
  await attach(plan(1, 2, 3, 4, 5, 6, 7, 8, 9), rootId);
  return { ...world, attach };
}

const invalid = async ({ organizations }: OrganizationWorld): Promise<unknown> =>
  (await organizations.send(new ListAccountsWithInvalidEffectivePolicyCommand({ PolicyType }))).Accounts?.map(
    ({ Id }) => Id,
  );

const rulesOf = async ({ organizations, memberId: TargetId }: OrganizationWorld): Promise<number> => {
  const { EffectivePolicy } = await organizations.send(new DescribeEffectivePolicyCommand({ PolicyType, TargetId }));
  return Object.keys(JSON.parse(EffectivePolicy?.PolicyContent ?? '').plans.daily.rules).length;
};

describe('an account whose policies do not go together', () => {
  it('is listed with what is wrong, and goes on with what was right', async () => {
    const world = await given();
    const { organizations, memberId, rootId, attach } = world;
    expect(await invalid(world)).toEqual([]);
    const second = await attach(plan(10, 11), memberId);
    expect(await invalid(world)).toEqual([memberId]);
    expect(await rulesOf(world)).toBe(9);
    const ask = new ListEffectivePolicyValidationErrorsCommand({ AccountId: memberId, PolicyType });
    const report = await organizations.send(ask);
    expect(report).toMatchObject({
      Path: expect.stringContaining(`/${rootId}/${memberId}/`),
      EffectivePolicyValidationErrors: [
        {
          ErrorCode: 'ELEMENTS_TOO_MANY',
          ErrorMessage: "'rules' exceeds the allowed maximum limit 10",
          PathToError: 'plans/daily/rules',
          ContributingPolicies: expect.arrayContaining([second]),
        },
      ],
    });
    expect(report.EffectivePolicyValidationErrors?.[0]?.ContributingPolicies).toHaveLength(2);
    await organizations.send(new UpdatePolicyCommand({ PolicyId: second, Content: plan(10) }));
    expect(await invalid(world)).toEqual([]);
    expect(await rulesOf(world)).toBe(10);
    await organizations.send(new DetachPolicyCommand({ PolicyId: second, TargetId: memberId }));
    expect(await rulesOf(world)).toBe(9);
    expect((await organizations.send(ask)).EffectivePolicyValidationErrors).toEqual([]);
  });

  it('has none where none was ever right, nor after the type is disabled', async () => {
    const world = await organizationWorld();
    const { organizations, memberId: TargetId, rootId: RootId } = world;
    await organizations.send(new EnablePolicyTypeCommand({ RootId, PolicyType }));
    const policy = { Name: 'backup', Description: '', Type: PolicyType, Content: plan() } as const;
    const { Policy } = await organizations.send(new CreatePolicyCommand(policy));
    const PolicyId = Policy?.PolicySummary?.Id ?? '';
    await organizations.send(new AttachPolicyCommand({ PolicyId, TargetId }));
    const ask = new DescribeEffectivePolicyCommand({ PolicyType, TargetId });
    await expect(organizations.send(ask)).rejects.toMatchObject({ name: 'EffectivePolicyNotFoundException' });
    await organizations.send(new UpdatePolicyCommand({ PolicyId, Content: plan(1) }));
    expect(await rulesOf(world)).toBe(1);
    await organizations.send(new DisablePolicyTypeCommand({ RootId, PolicyType }));
    await organizations.send(new EnablePolicyTypeCommand({ RootId, PolicyType }));
    await expect(organizations.send(ask)).rejects.toMatchObject({ name: 'EffectivePolicyNotFoundException' });
  });

  it('is not told of to members', async () => {
    const world = await given();
    const member = new OrganizationsClient(world.emulator.clientConfig(await enterMember(world)));
    await expect(member.send(new ListAccountsWithInvalidEffectivePolicyCommand({ PolicyType }))).rejects.toMatchObject({
      name: 'AccessDeniedException',
    });
  });
});
