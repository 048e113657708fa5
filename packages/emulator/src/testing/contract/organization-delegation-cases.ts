import { expect } from 'vitest';
import type { Before, Given, OperationCase } from './operation-case.js';
import {
  accountNotFound,
  attach,
  begun,
  billing,
  constraint,
  failing,
  inside,
  list,
  memberId,
  none,
  rootId,
  shop,
  targetNotFound,
} from './organization-fixtures.js';

const service = 'config.amazonaws.com';
const trusted: Given = ['EnableAWSServiceAccess', { ServicePrincipal: service }];
const delegated: Given = [
  'RegisterDelegatedAdministrator',
  (before) => ({ AccountId: memberId(before), ServicePrincipal: service }),
];
const toMember = (Action: string): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: { AWS: '210987654321' }, Action, Resource: '*' },
  });
const shared: Given = ['PutResourcePolicy', { Content: toMember('organizations:ListAccounts') }];
const invalidValue = failing('InvalidInput');
const inBilling = { apart: 'fromNothing', given: billing } as const;
const stage = [{ Key: 'stage', Value: 'prod' }];

const tagPolicy = JSON.stringify({ tags: { stage: { tag_key: { '@@assign': 'Stage' } } } });
const asked = { PolicyType: 'TAG_POLICY', TargetId: '123456789012' };
const effective: readonly Given[] = [
  ['EnablePolicyType', (before) => ({ RootId: rootId(before), PolicyType: 'TAG_POLICY' })],
  ['CreatePolicy', { Name: 'Tags', Description: '', Type: 'TAG_POLICY', Content: tagPolicy }],
  attach,
];

/** A plan without regions and without a vault, for everybody: no account has a valid policy. */
const backup = { PolicyType: 'BACKUP_POLICY' };
const backupPolicy = JSON.stringify({
  plans: { daily: { rules: { daily: { schedule_expression: { '@@assign': 'cron(0 5 * * ? *)' } } } } },
});
const invalidPolicy: readonly Given[] = [
  ['EnablePolicyType', (before) => ({ RootId: rootId(before), ...backup })],
  ['CreatePolicy', { Name: 'Backup', Description: '', Type: 'BACKUP_POLICY', Content: backupPolicy }],
  attach,
];

/** What is handed over to members and services, and tags. */
export const organizationDelegationCases: Readonly<Record<string, OperationCase>> = {
  DescribeEffectivePolicy: inside(
    asked,
    { ...asked, PolicyType: 'SERVICE_CONTROL_POLICY' },
    {
      given: [...begun, ...effective],
      input: asked,
      gives: { EffectivePolicy: { PolicyContent: '{"tags":{"stage":{"tag_key":"Stage"}}}', ...asked } },
      errors: [
        targetNotFound({ ...asked, TargetId: none.account }),
        invalidValue((before) => ({ ...asked, TargetId: rootId(before) })),
        failing('EffectivePolicyNotFound')({ ...asked, PolicyType: 'BACKUP_POLICY' }),
        constraint(asked, inBilling),
      ],
    },
  ),
  ListAccountsWithInvalidEffectivePolicy: inside(
    backup,
    { PolicyType: 'SERVICE_CONTROL_POLICY' },
    {
      given: [...begun, ...invalidPolicy],
      input: backup,
      gives: backup,
      errors: [failing('EffectivePolicyNotFound')({ PolicyType: 'TAG_POLICY' }), constraint(backup, inBilling)],
      pages: { of: 'Accounts', given: shop },
    },
  ),
  ListEffectivePolicyValidationErrors: inside(
    { ...backup, AccountId: '123456789012' },
    { ...backup, AccountId: 'x' },
    {
      given: [...begun, ...invalidPolicy],
      input: { ...backup, AccountId: '123456789012' },
      gives: { ...backup, AccountId: '123456789012', EvaluationTimestamp: expect.any(Date) },
      errors: [
        accountNotFound({ ...backup, AccountId: none.account }),
        failing('EffectivePolicyNotFound')({ PolicyType: 'TAG_POLICY', AccountId: '123456789012' }),
        constraint({ ...backup, AccountId: '123456789012' }, inBilling),
      ],
      pages: { of: 'EffectivePolicyValidationErrors', items: 3 },
    },
  ),
  LeaveOrganization: { elsewhere: 'Only members leave, and the user here is not of one: see the tests of delegation.' },
  EnableAWSServiceAccess: inside(
    { ServicePrincipal: service },
    { ServicePrincipal: '' },
    {
      input: { ServicePrincipal: service },
      errors: [invalidValue({ ServicePrincipal: 'somebody' }), constraint({ ServicePrincipal: service }, inBilling)],
    },
  ),
  DisableAWSServiceAccess: inside(
    { ServicePrincipal: service },
    { ServicePrincipal: '' },
    {
      given: [...begun, trusted],
      input: { ServicePrincipal: service },
      errors: [
        constraint(
          { ServicePrincipal: 'securityhub.amazonaws.com' },
          {
            given: [
              ['EnableAWSServiceAccess', { ServicePrincipal: 'securityhub.amazonaws.com' }],
              ['EnablePolicyType', (before) => ({ RootId: rootId(before), PolicyType: 'SECURITYHUB_POLICY' })],
            ],
          },
        ),
      ],
    },
  ),
  ListAWSServiceAccessForOrganization: list('EnabledServicePrincipals', {
    given: [...begun, trusted],
    errors: [constraint({}, inBilling)],
    pages: {
      of: 'EnabledServicePrincipals',
      given: [['EnableAWSServiceAccess', { ServicePrincipal: 'ram.amazonaws.com' }]],
    },
  }),
  RegisterDelegatedAdministrator: inside(
    { AccountId: none.account, ServicePrincipal: service },
    { AccountId: 'x', ServicePrincipal: service },
    {
      given: [...begun, ...shop, trusted],
      input: delegated[1] ?? {},
      errors: [
        accountNotFound({ AccountId: none.account, ServicePrincipal: service }),
        constraint({ AccountId: '123456789012', ServicePrincipal: service }),
        constraint((before) => ({ AccountId: memberId(before), ServicePrincipal: 'ram.amazonaws.com' })),
        constraint(delegated[1] ?? {}, {
          apart: 'afterGiven',
          given: [['CloseAccount', (before) => ({ AccountId: memberId(before) })]],
        }),
        failing('AccountAlreadyRegistered')(delegated[1] ?? {}, { apart: 'afterGiven', given: [delegated] }),
      ],
    },
  ),
  DeregisterDelegatedAdministrator: inside(
    { AccountId: none.account, ServicePrincipal: service },
    { AccountId: 'x', ServicePrincipal: service },
    {
      given: [...begun, ...shop, trusted, delegated],
      input: delegated[1] ?? {},
      errors: [
        accountNotFound({ AccountId: none.account, ServicePrincipal: service }),
        failing('AccountNotRegistered')({ AccountId: '123456789012', ServicePrincipal: service }),
        constraint({ AccountId: '123456789012', ServicePrincipal: service }, inBilling),
      ],
    },
  ),
  ListDelegatedAdministrators: list('DelegatedAdministrators', {
    given: [...begun, ...shop, trusted, delegated],
    input: { ServicePrincipal: service },
    gives: { DelegatedAdministrators: [{ Name: 'shop', State: 'ACTIVE' }] },
    errors: [constraint({}, inBilling)],
    pages: { of: 'DelegatedAdministrators', items: 1 },
  }),
  ListDelegatedServicesForAccount: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop, trusted, delegated],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      errors: [
        accountNotFound({ AccountId: none.account }),
        failing('AccountNotRegistered')({ AccountId: '123456789012' }),
        constraint({ AccountId: '123456789012' }, inBilling),
      ],
      pages: {
        of: 'DelegatedServices',
        given: [
          ['EnableAWSServiceAccess', { ServicePrincipal: 'ram.amazonaws.com' }],
          [
            'RegisterDelegatedAdministrator',
            (before) => ({ AccountId: memberId(before), ServicePrincipal: 'ram.amazonaws.com' }),
          ],
        ],
      },
    },
  ),
  PutResourcePolicy: inside(
    { Content: toMember('organizations:ListAccounts') },
    { Content: '' },
    {
      given: [...begun, shared],
      input: { Content: toMember('organizations:Describe*'), Tags: stage },
      gives: { ResourcePolicy: { Content: toMember('organizations:Describe*') } },
      errors: [
        invalidValue({ Content: '{' }),
        invalidValue({ Content: toMember('organizations:CreateAccount') }),
        constraint({ Content: toMember('organizations:Describe*'), Tags: stage }, { quotas: { tagsPerResource: 0 } }),
      ],
    },
  ),
  DescribeResourcePolicy: inside({}, undefined, {
    given: [...begun, shared],
    gives: { ResourcePolicy: { Content: toMember('organizations:ListAccounts') } },
    errors: [failing('ResourcePolicyNotFound')({}, { apart: 'fromNothing', given: begun }), constraint({}, inBilling)],
  }),
  DeleteResourcePolicy: inside({}, undefined, {
    given: [...begun, shared],
    errors: [failing('ResourcePolicyNotFound')({}, { apart: 'fromNothing', given: begun }), constraint({}, inBilling)],
  }),
  TagResource: inside(
    { ResourceId: none.root, Tags: stage },
    { ResourceId: 'x', Tags: stage },
    {
      input: (before: Before) => ({ ResourceId: rootId(before), Tags: stage }),
      errors: [
        targetNotFound({ ResourceId: none.unit, Tags: stage }),
        invalidValue({ ResourceId: '123456789012', Tags: [...stage, ...stage] }),
        invalidValue({ ResourceId: '123456789012', Tags: [{ Key: 'aws:stage', Value: 'prod' }] }),
        invalidValue({ ResourceId: 'p-FullAWSAccess', Tags: stage }),
        constraint({ ResourceId: '123456789012', Tags: stage }, { quotas: { tagsPerResource: 0 } }),
      ],
    },
  ),
  UntagResource: inside(
    { ResourceId: none.root, TagKeys: ['stage'] },
    { ResourceId: 'x', TagKeys: ['stage'] },
    {
      given: [...begun, ['TagResource', { ResourceId: '123456789012', Tags: stage }]],
      input: { ResourceId: '123456789012', TagKeys: ['stage', 'none'] },
      errors: [targetNotFound({ ResourceId: none.unit, TagKeys: ['stage'] })],
    },
  ),
  ListTagsForResource: inside(
    { ResourceId: none.root },
    { ResourceId: 'x' },
    {
      given: [...begun, ['TagResource', { ResourceId: '123456789012', Tags: stage }]],
      input: { ResourceId: '123456789012' },
      gives: { Tags: stage },
      errors: [targetNotFound({ ResourceId: none.unit })],
      pages: { of: 'Tags', items: 1 },
    },
  ),
};
