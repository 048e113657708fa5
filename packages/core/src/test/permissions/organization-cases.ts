import { CreateAccountCommand } from '@aws-sdk/client-organizations';
import { isIamError } from '../../errors/is-iam-error.js';
import type { Iam } from '../../iam.js';
import { all, type PermissionCase } from './permission-case.js';

const stay = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
} as const;

/** Makes the organization that these cases need. */
export async function furnishOrganization(iam: Iam): Promise<void> {
  await iam.organization.create();
  await iam.organization.policies.enable('SERVICE_CONTROL_POLICY');
  await iam.organization.organizationalUnit('/Empty').create();
  const policy = await iam.organization.policies.create('Stay', { type: 'SERVICE_CONTROL_POLICY', document: stay });
  await iam.organization.policies.attach(policy, '/Empty');
  await iam.send(new CreateAccountCommand({ AccountName: 'shop', Email: 'shop@example.com' }));
  const shop = await iam.organization
    .accounts()
    .filter(({ name }) => name === 'shop')
    .first();
  named.set('policy', policy.id);
  named.set('account', shop?.id ?? '');
}

/** What has an id that is not known before it is made. */
const named = new Map<'account' | 'policy', string>();
const idOf = (what: 'account' | 'policy'): string => named.get(what) ?? '';

const organization = 'organization/organization-handle.ts';
const organizationPolicies = 'organization/organization-policies.ts';
const unit = 'organization/organizational-unit-handle.ts';
const member = 'organization/organization-account-handle.ts';

/** The methods of an organization, of its units, accounts and policies. */
export const organizationCases: readonly PermissionCase[] = [
  {
    method: [organization, 'get'],
    actions: ['organizations:DescribeOrganization'],
    call: (iam) => iam.organization.get(),
  },
  {
    method: [organization, 'roots'],
    actions: ['organizations:ListRoots'],
    call: (iam) => all(iam.organization.roots()),
  },
  {
    method: [organization, 'tree'],
    actions: [
      'organizations:ListRoots',
      'organizations:ListOrganizationalUnitsForParent',
      'organizations:ListAccountsForParent',
    ],
    call: (iam) => iam.organization.tree(),
  },
  {
    method: [organization, 'accounts'],
    actions: ['organizations:ListAccounts'],
    call: (iam) => all(iam.organization.accounts()),
  },
  {
    method: [unit, 'get'],
    actions: [
      'organizations:DescribeOrganizationalUnit',
      'organizations:ListRoots',
      'organizations:ListOrganizationalUnitsForParent',
    ],
    call: (iam) => iam.organization.organizationalUnit('/Empty').get(),
  },
  {
    method: [member, 'get'],
    actions: ['organizations:DescribeAccount'],
    call: (iam) => iam.organization.account('123456789012').get(),
  },
  {
    method: [member, 'policyLevels'],
    actions: ['organizations:ListParents', 'organizations:ListPoliciesForTarget', 'organizations:DescribePolicy'],
    call: (iam) => iam.organization.account('123456789012').policyLevels('SERVICE_CONTROL_POLICY'),
  },
  {
    method: [organizationPolicies, 'list'],
    actions: ['organizations:ListPolicies'],
    call: (iam) => all(iam.organization.policies.list('SERVICE_CONTROL_POLICY')),
  },
  {
    method: [organizationPolicies, 'list'],
    actions: ['organizations:ListPoliciesForTarget'],
    call: (iam) => all(iam.organization.policies.list('SERVICE_CONTROL_POLICY', { target: '123456789012' })),
  },
  {
    method: [organizationPolicies, 'get'],
    actions: ['organizations:DescribePolicy'],
    call: (iam) => iam.organization.policies.get('p-FullAWSAccess'),
  },
  {
    method: [organizationPolicies, 'targets'],
    actions: ['organizations:ListTargetsForPolicy'],
    call: (iam) => all(iam.organization.policies.targets('p-FullAWSAccess')),
  },
  {
    method: [organizationPolicies, 'create'],
    actions: ['organizations:CreatePolicy', 'organizations:TagResource'],
    call: (iam) =>
      iam.organization.policies.create('New', { type: 'SERVICE_CONTROL_POLICY', document: stay, tags: { a: 'b' } }),
  },
  {
    method: [organizationPolicies, 'ensure'],
    actions: ['organizations:ListPolicies', 'organizations:DescribePolicy'],
    call: (iam) => iam.organization.policies.ensure('Stay', { type: 'SERVICE_CONTROL_POLICY', document: stay }),
  },
  {
    method: [organizationPolicies, 'attach'],
    actions: [
      'organizations:AttachPolicy',
      'organizations:ListRoots',
      'organizations:ListOrganizationalUnitsForParent',
    ],
    call: (iam) => iam.organization.policies.attach('p-FullAWSAccess', '/Empty'),
  },
  {
    method: [organizationPolicies, 'enable'],
    actions: ['organizations:EnablePolicyType', 'organizations:ListRoots'],
    call: (iam) => iam.organization.policies.enable('TAG_POLICY'),
  },
  {
    method: [organizationPolicies, 'disable'],
    actions: ['organizations:DisablePolicyType', 'organizations:ListRoots'],
    call: (iam) => iam.organization.policies.disable('SERVICE_CONTROL_POLICY'),
  },
  {
    method: [organizationPolicies, 'update'],
    actions: ['organizations:UpdatePolicy', 'organizations:DescribePolicy'],
    call: (iam) => iam.organization.policies.update(idOf('policy'), { document: stay }),
  },
  {
    method: [organizationPolicies, 'detach'],
    actions: [
      'organizations:DetachPolicy',
      'organizations:ListRoots',
      'organizations:ListOrganizationalUnitsForParent',
    ],
    call: (iam) => iam.organization.policies.detach('p-FullAWSAccess', '/Empty'),
  },
  {
    method: [organizationPolicies, 'delete'],
    actions: ['organizations:DeletePolicy', 'organizations:ListTargetsForPolicy', 'organizations:DetachPolicy'],
    // What a cascade lacks shows as the cause.
    call: (iam) =>
      iam.organization.policies.delete(idOf('policy'), { cascade: true }).catch((error: unknown) => {
        throw isIamError(error, 'PartialFailure') ? error.cause : error;
      }),
  },
  {
    method: [organization, 'forEachAccount'],
    actions: ['organizations:ListAccounts'],
    call: (iam) => iam.organization.forEachAccount(({ users }) => users),
  },
  {
    method: [member, 'moveTo'],
    actions: [
      'organizations:MoveAccount',
      'organizations:ListParents',
      'organizations:ListRoots',
      'organizations:ListOrganizationalUnitsForParent',
    ],
    call: (iam) => iam.organization.account(idOf('account')).moveTo('/Empty'),
  },
];
