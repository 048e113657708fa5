import { expect } from 'vitest';
import type { Before, FailingCase, Given, Input, OperationCase } from './operation-case.js';

const organization: Given = ['CreateOrganization'];
const rootId = ({ answer }: Before): unknown => idsIn(answer('ListRoots')['Roots'])[0];
const idsIn = (list: unknown): readonly unknown[] => (list as readonly { readonly Id: string }[]).map(({ Id }) => Id);
const idOf = ({ answer }: Before, operation: string, member: string): unknown =>
  (answer(operation)[member] as { readonly Id: string } | undefined)?.Id;
const unitId = (before: Before): unknown => idOf(before, 'CreateOrganizationalUnit', 'OrganizationalUnit');
const policyId = ({ answer }: Before): unknown =>
  (answer('CreatePolicy')['Policy'] as { readonly PolicySummary: { readonly Id: string } }).PolicySummary.Id;
const requestId = (before: Before): unknown => idOf(before, 'CreateAccount', 'CreateAccountStatus');
const memberId = ({ answer }: Before): unknown =>
  (answer('DescribeCreateAccountStatus')['CreateAccountStatus'] as { readonly AccountId: string }).AccountId;

const roots: Given = ['ListRoots'];
const begun: readonly Given[] = [organization, roots];
const shop: readonly Given[] = [
  ['CreateAccount', { AccountName: 'shop', Email: 'shop@example.com' }],
  ['DescribeCreateAccountStatus', (before) => ({ CreateAccountRequestId: requestId(before) })],
];
const unit = (Name: string): Given => ['CreateOrganizationalUnit', (before) => ({ ParentId: rootId(before), Name })];
const inUnit = (Name: string): Given => ['CreateOrganizationalUnit', (before) => ({ ParentId: unitId(before), Name })];
const enable: Given = [
  'EnablePolicyType',
  (before) => ({ RootId: rootId(before), PolicyType: 'SERVICE_CONTROL_POLICY' }),
];
const deny = (Action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Deny', Action, Resource: '*' } });
const scp = (Name: string): Given => ['CreatePolicy', scpInput(Name)];
const scpInput = (
  Name: string,
): {
  readonly Name: string;
  readonly Description: string;
  readonly Type: string;
  readonly Content: string;
} => ({ Name, Description: '', Type: 'SERVICE_CONTROL_POLICY', Content: deny('s3:*') });
const attach: Given = ['AttachPolicy', (before) => ({ PolicyId: policyId(before), TargetId: rootId(before) })];

/** Well-formed ids of what does not exist. */
const none = {
  account: '999999999999',
  policy: 'p-00000000',
  request: 'car-00000000',
  root: 'r-0000',
  unit: 'ou-0000-00000000',
} as const;

type Failing = (input: Input, more?: Omit<FailingCase, 'code' | 'input'>) => FailingCase;
const failing =
  (code: string): Failing =>
  (input, more = {}) => ({ code: `${code}Exception`, input, ...more });
const accountNotFound = failing('AccountNotFound');
const constraint = failing('ConstraintViolation');
const duplicateUnit = failing('DuplicateOrganizationalUnit');
const duplicatePolicy = failing('DuplicatePolicy');
const malformed = failing('MalformedPolicyDocument');
const parentNotFound = failing('ParentNotFound');
const policyNotFound = failing('PolicyNotFound');
const rootNotFound = failing('RootNotFound');
const targetNotFound = failing('TargetNotFound');
const unitNotFound = failing('OrganizationalUnitNotFound');
const typeNotEnabled = failing('PolicyTypeNotEnabled');
const notAvailable = failing('PolicyTypeNotAvailableForOrganization');
const billing: readonly Given[] = [['CreateOrganization', { FeatureSet: 'CONSOLIDATED_BILLING' }], roots];

/** An operation inside an organization: without one it is refused, and so is an input that its model forbids. */
function inside(absent: object | undefined, invalid: object | undefined, proven: OperationCase): OperationCase {
  const errors: FailingCase[] = [
    { code: 'AWSOrganizationsNotInUseException', input: absent ?? {}, apart: 'fromNothing' },
    ...(invalid ? [{ code: 'InvalidInputException', input: invalid }] : []),
  ];
  return { ...proven, given: proven.given ?? begun, errors: [...errors, ...(proven.errors ?? [])] };
}

const list = (of: string, proven: OperationCase): OperationCase =>
  inside({}, { NextToken: 'AAAA' }, { ...proven, pages: { of, ...proven.pages } });

const handshake: Given = ['EnableAllFeatures'];
const handshakeId = (before: Before): object => ({ HandshakeId: idOf(before, 'EnableAllFeatures', 'Handshake') });
const noHandshake = { HandshakeId: 'h-00000000' };
const handshakeNotFound = failing('HandshakeNotFound');
const already = failing('HandshakeAlreadyInState');
const notOpen = failing('InvalidHandshakeTransition');
const accept: Given = ['AcceptHandshake', handshakeId];
const cancel: Given = ['CancelHandshake', handshakeId];
const invalidId = { code: 'InvalidInputException', input: { HandshakeId: 'x' } };

/** All features for an organization that was for billing alone. */
const allFeaturesCases: Readonly<Record<string, OperationCase>> = {
  EnableAllFeatures: inside({}, undefined, {
    given: billing,
    gives: { Handshake: { Action: 'ENABLE_ALL_FEATURES', State: 'OPEN' } },
    errors: [failing('HandshakeConstraintViolation')({}, { apart: 'afterGiven', given: [handshake] })],
  }),
  AcceptHandshake: inside(
    noHandshake,
    { HandshakeId: 'x' },
    {
      given: [...billing, handshake],
      input: handshakeId,
      gives: { Handshake: { Action: 'ENABLE_ALL_FEATURES', State: 'ACCEPTED' } },
      errors: [
        handshakeNotFound(noHandshake),
        already(handshakeId, { apart: 'afterGiven', given: [accept] }),
        notOpen(handshakeId, { apart: 'afterGiven', given: [cancel] }),
      ],
    },
  ),
  CancelHandshake: {
    given: [...billing, handshake],
    input: handshakeId,
    gives: { Handshake: { State: 'CANCELED' } },
    errors: [
      invalidId,
      handshakeNotFound(noHandshake),
      already(handshakeId, { apart: 'afterGiven', given: [cancel] }),
      notOpen(handshakeId, { apart: 'afterGiven', given: [accept] }),
    ],
  },
  DescribeHandshake: {
    given: [...billing, handshake],
    input: handshakeId,
    gives: { Handshake: { State: 'OPEN' } },
    errors: [invalidId, handshakeNotFound(noHandshake)],
  },
  ListHandshakesForOrganization: list('Handshakes', {
    given: [...billing, handshake, cancel],
    pages: { of: 'Handshakes', given: [handshake] },
  }),
};

/** The organization and what it is made of. */
const structureCases: Readonly<Record<string, OperationCase>> = {
  CreateOrganization: {
    gives: { Organization: { FeatureSet: 'ALL', MasterAccountId: '123456789012' } },
    errors: [
      failing('AlreadyInOrganization')({}, { apart: 'afterGiven', given: [organization] }),
      failing('InvalidInput')({ FeatureSet: 'NONE' }),
    ],
  },
  DescribeOrganization: inside({}, undefined, {
    gives: { Organization: { FeatureSet: 'ALL', MasterAccountEmail: '123456789012@example.com' } },
  }),
  DeleteOrganization: inside({}, undefined, {
    errors: [failing('OrganizationNotEmpty')({}, { apart: 'afterGiven', given: shop })],
  }),
  ListRoots: list('Roots', { pages: { of: 'Roots', items: 1 } }),
  EnablePolicyType: inside(
    { RootId: none.root, PolicyType: 'TAG_POLICY' },
    { RootId: none.root, PolicyType: 'NONE' },
    {
      input: (before: Before) => ({ RootId: rootId(before), PolicyType: 'TAG_POLICY' }),
      gives: { Root: { PolicyTypes: [{ Type: 'TAG_POLICY', Status: 'ENABLED' }] } },
      errors: [
        rootNotFound({ RootId: none.root, PolicyType: 'TAG_POLICY' }),
        failing('PolicyTypeAlreadyEnabled')(enable[1] ?? {}, { apart: 'afterGiven', given: [enable] }),
        notAvailable(enable[1] ?? {}, { apart: 'fromNothing', given: billing }),
        constraint((before) => ({ RootId: rootId(before), PolicyType: 'SECURITYHUB_POLICY' })),
      ],
    },
  ),
  DisablePolicyType: inside(
    { RootId: none.root, PolicyType: 'TAG_POLICY' },
    { RootId: none.root, PolicyType: 'NONE' },
    {
      given: [...begun, enable],
      input: enable[1] ?? {},
      gives: { Root: { PolicyTypes: [] } },
      errors: [
        rootNotFound({ RootId: none.root, PolicyType: 'TAG_POLICY' }),
        typeNotEnabled((before) => ({ RootId: rootId(before), PolicyType: 'TAG_POLICY' })),
        constraint(enable[1] ?? {}, { apart: 'fromNothing', given: billing }),
      ],
    },
  ),
  CreateOrganizationalUnit: inside(
    { ParentId: none.root, Name: 'Prod' },
    { ParentId: 'root', Name: 'Prod' },
    {
      input: (before: Before) => ({ ParentId: rootId(before), Name: 'Prod', Tags: [{ Key: 'stage', Value: 'prod' }] }),
      gives: { OrganizationalUnit: { Name: 'Prod' } },
      errors: [
        parentNotFound({ ParentId: none.root, Name: 'Prod' }),
        duplicateUnit((before) => ({ ParentId: rootId(before), Name: 'Test' }), { given: [unit('Test')] }),
        constraint((before) => ({ ParentId: rootId(before), Name: 'Prod' }), { quotas: { organizationalUnits: 0 } }),
        constraint((before) => ({ ParentId: unitId(before), Name: 'Six' }), {
          apart: 'afterGiven',
          given: [unit('One'), inUnit('Two'), inUnit('Three'), inUnit('Four'), inUnit('Five')],
        }),
      ],
    },
  ),
  DescribeOrganizationalUnit: inside(
    { OrganizationalUnitId: none.unit },
    { OrganizationalUnitId: 'x' },
    {
      given: [...begun, unit('Prod')],
      input: (before: Before) => ({ OrganizationalUnitId: unitId(before) }),
      gives: { OrganizationalUnit: { Name: 'Prod' } },
      errors: [unitNotFound({ OrganizationalUnitId: none.unit })],
    },
  ),
  UpdateOrganizationalUnit: inside(
    { OrganizationalUnitId: none.unit },
    { OrganizationalUnitId: 'x' },
    {
      given: [...begun, unit('Test'), unit('Prod')],
      input: (before: Before) => ({ OrganizationalUnitId: unitId(before), Name: 'Live' }),
      gives: { OrganizationalUnit: { Name: 'Live' } },
      errors: [
        unitNotFound({ OrganizationalUnitId: none.unit }),
        duplicateUnit((before) => ({ OrganizationalUnitId: unitId(before), Name: 'Test' })),
      ],
    },
  ),
  DeleteOrganizationalUnit: inside(
    { OrganizationalUnitId: none.unit },
    { OrganizationalUnitId: 'x' },
    {
      given: [...begun, unit('Prod')],
      input: (before: Before) => ({ OrganizationalUnitId: unitId(before) }),
      errors: [
        unitNotFound({ OrganizationalUnitId: none.unit }),
        failing('OrganizationalUnitNotEmpty')(
          ({ answer }) => ({
            OrganizationalUnitId: (
              answer('CreateOrganizationalUnit')['OrganizationalUnit'] as { readonly Path: string }
            ).Path.split('/').at(-3),
          }),
          { apart: 'afterGiven', given: [inUnit('Inner')] },
        ),
      ],
    },
  ),
  ListOrganizationalUnitsForParent: inside(
    { ParentId: none.root },
    { ParentId: 'x' },
    {
      given: [...begun, unit('Prod')],
      input: (before: Before) => ({ ParentId: rootId(before) }),
      errors: [parentNotFound({ ParentId: none.unit })],
      pages: { of: 'OrganizationalUnits', given: [unit('Test')] },
    },
  ),
  ListChildren: inside(
    { ParentId: none.root, ChildType: 'ACCOUNT' },
    { ParentId: none.root, ChildType: 'ROOT' },
    {
      input: (before: Before) => ({ ParentId: rootId(before), ChildType: 'ACCOUNT' }),
      errors: [parentNotFound({ ParentId: none.unit, ChildType: 'ACCOUNT' })],
      pages: { of: 'Children', given: shop },
    },
  ),
  ListParents: inside(
    { ChildId: none.account },
    { ChildId: 'x' },
    {
      input: { ChildId: '123456789012' },
      gives: { Parents: [{ Type: 'ROOT' }] },
      errors: [failing('ChildNotFound')({ ChildId: none.account })],
      pages: { of: 'Parents', items: 1 },
    },
  ),
};

/** Accounts. */
const accountCases: Readonly<Record<string, OperationCase>> = {
  CreateAccount: inside(
    { AccountName: 'shop', Email: 'shop@example.com' },
    { AccountName: 'shop', Email: 'shop' },
    {
      input: { AccountName: 'shop', Email: 'shop@example.com', Tags: [{ Key: 'stage', Value: 'prod' }] },
      gives: { CreateAccountStatus: { AccountName: 'shop', State: 'IN_PROGRESS' } },
      errors: [
        constraint(
          { AccountName: 'shop', Email: 'shop@example.com', Tags: [{ Key: 'stage', Value: 'prod' }] },
          { quotas: { tagsPerResource: 0 } },
        ),
      ],
    },
  ),
  DescribeCreateAccountStatus: inside(
    { CreateAccountRequestId: none.request },
    { CreateAccountRequestId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ CreateAccountRequestId: requestId(before) }),
      gives: { CreateAccountStatus: { AccountName: 'shop', State: 'SUCCEEDED' } },
      errors: [failing('CreateAccountStatusNotFound')({ CreateAccountRequestId: none.request })],
    },
  ),
  ListCreateAccountStatus: list('CreateAccountStatuses', {
    given: [...begun, ...shop],
    input: { States: ['SUCCEEDED'] },
    pages: {
      of: 'CreateAccountStatuses',
      given: [['CreateAccount', { AccountName: 'web', Email: 'web@example.com' }]],
    },
  }),
  DescribeAccount: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      gives: { Account: { Name: 'shop', Email: 'shop@example.com', State: 'ACTIVE', JoinedMethod: 'CREATED' } },
      errors: [accountNotFound({ AccountId: none.account })],
    },
  ),
  ListAccounts: list('Accounts', { pages: { of: 'Accounts', given: shop } }),
  ListAccountsForParent: inside(
    { ParentId: none.root },
    { ParentId: 'x' },
    {
      input: (before: Before) => ({ ParentId: rootId(before) }),
      errors: [parentNotFound({ ParentId: none.unit })],
      pages: { of: 'Accounts', given: shop },
    },
  ),
  MoveAccount: inside(
    { AccountId: none.account, SourceParentId: none.root, DestinationParentId: none.unit },
    { AccountId: none.account, SourceParentId: 'x', DestinationParentId: none.unit },
    {
      given: [...begun, ...shop, unit('Prod')],
      input: (before: Before) => ({
        AccountId: memberId(before),
        SourceParentId: rootId(before),
        DestinationParentId: unitId(before),
      }),
      errors: [
        accountNotFound((before) => ({
          AccountId: none.account,
          SourceParentId: rootId(before),
          DestinationParentId: unitId(before),
        })),
        failing('SourceParentNotFound')((before) => ({
          AccountId: memberId(before),
          SourceParentId: unitId(before),
          DestinationParentId: rootId(before),
        })),
        failing('DestinationParentNotFound')((before) => ({
          AccountId: memberId(before),
          SourceParentId: rootId(before),
          DestinationParentId: none.unit,
        })),
        failing('DuplicateAccount')((before) => ({
          AccountId: memberId(before),
          SourceParentId: rootId(before),
          DestinationParentId: rootId(before),
        })),
      ],
    },
  ),
  CloseAccount: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      errors: [
        accountNotFound({ AccountId: none.account }),
        constraint({ AccountId: '123456789012' }),
        failing('AccountAlreadyClosed')((before) => ({ AccountId: memberId(before) }), {
          apart: 'afterGiven',
          given: [['CloseAccount', (before) => ({ AccountId: memberId(before) })]],
        }),
      ],
    },
  ),
  RemoveAccountFromOrganization: inside(
    { AccountId: none.account },
    { AccountId: 'x' },
    {
      given: [...begun, ...shop],
      input: (before: Before) => ({ AccountId: memberId(before) }),
      after: '4d',
      errors: [
        accountNotFound({ AccountId: none.account }),
        constraint((before) => ({ AccountId: memberId(before) })),
        failing('MasterCannotLeaveOrganization')({ AccountId: '123456789012' }),
        constraint((before) => ({ AccountId: memberId(before) }), {
          apart: 'afterGiven',
          given: [['CloseAccount', (before) => ({ AccountId: memberId(before) })]],
          after: '4d',
        }),
      ],
    },
  ),
};

/** Policies and what they are attached to. */
const policyCases: Readonly<Record<string, OperationCase>> = {
  CreatePolicy: inside(
    scpInput('Stay'),
    { ...scpInput('Stay'), Type: 'NONE' },
    {
      input: scpInput('Stay'),
      gives: { Policy: { PolicySummary: { Name: 'Stay', AwsManaged: false }, Content: deny('s3:*') } },
      errors: [
        malformed({ ...scpInput('Stay'), Content: '{' }),
        malformed({ ...scpInput('Stay'), Type: 'TAG_POLICY', Content: '{"tags":"none"}' }),
        duplicatePolicy(scpInput('Other'), { given: [scp('Other')] }),
        constraint(scpInput('Stay'), { quotas: { serviceControlPolicySize: 10 } }),
        constraint(scpInput('Stay'), { quotas: { serviceControlPolicies: 0 } }),
        notAvailable(scpInput('Stay'), { apart: 'fromNothing', given: billing }),
      ],
    },
  ),
  DescribePolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      input: { PolicyId: 'p-FullAWSAccess' },
      gives: { Policy: { PolicySummary: { Name: 'FullAWSAccess', AwsManaged: true } } },
      errors: [policyNotFound({ PolicyId: none.policy })],
    },
  ),
  UpdatePolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      given: [...begun, scp('Other'), scp('Stay')],
      input: (before: Before) => ({ PolicyId: policyId(before), Name: 'Leave', Content: deny('ec2:*') }),
      gives: { Policy: { PolicySummary: { Name: 'Leave' }, Content: deny('ec2:*') } },
      errors: [
        policyNotFound({ PolicyId: none.policy }),
        { code: 'InvalidInputException', input: { PolicyId: 'p-FullAWSAccess', Name: 'Mine' } },
        malformed((before) => ({ PolicyId: policyId(before), Content: '{' })),
        duplicatePolicy((before) => ({ PolicyId: policyId(before), Name: 'Other' })),
        constraint((before) => ({ PolicyId: policyId(before), Content: deny('s3:*').padEnd(10_241) })),
      ],
    },
  ),
  DeletePolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      given: [...begun, scp('Stay')],
      input: (before: Before) => ({ PolicyId: policyId(before) }),
      errors: [
        policyNotFound({ PolicyId: none.policy }),
        failing('PolicyInUse')((before) => ({ PolicyId: policyId(before) }), {
          apart: 'afterGiven',
          given: [enable, attach],
        }),
      ],
    },
  ),
  ListPolicies: inside(
    { Filter: 'TAG_POLICY' },
    { Filter: 'NONE' },
    {
      input: { Filter: 'SERVICE_CONTROL_POLICY' },
      pages: { of: 'Policies', given: [scp('Stay'), scp('Other')], items: 3 },
    },
  ),
  AttachPolicy: inside(
    { PolicyId: none.policy, TargetId: none.root },
    { PolicyId: 'x', TargetId: none.root },
    {
      given: [...begun, enable, scp('Stay')],
      input: attach[1] ?? {},
      errors: [
        policyNotFound({ PolicyId: none.policy, TargetId: '123456789012' }),
        targetNotFound((before) => ({ PolicyId: policyId(before), TargetId: none.unit })),
        failing('DuplicatePolicyAttachment')((before) => ({ PolicyId: 'p-FullAWSAccess', TargetId: rootId(before) })),
        constraint(attach[1] ?? {}, { quotas: { attachedServiceControlPolicies: 1 } }),
        typeNotEnabled({ PolicyId: 'p-RCPFullAWSAccess', TargetId: '123456789012' }),
      ],
    },
  ),
  DetachPolicy: inside(
    { PolicyId: none.policy, TargetId: none.root },
    { PolicyId: 'x', TargetId: none.root },
    {
      given: [...begun, enable, scp('Stay'), attach],
      input: attach[1] ?? {},
      errors: [
        policyNotFound({ PolicyId: none.policy, TargetId: '123456789012' }),
        targetNotFound({ PolicyId: 'p-FullAWSAccess', TargetId: none.unit }),
        failing('PolicyNotAttached')((before) => ({ PolicyId: policyId(before), TargetId: '123456789012' })),
        constraint({ PolicyId: 'p-FullAWSAccess', TargetId: '123456789012' }),
      ],
    },
  ),
  ListPoliciesForTarget: inside(
    { TargetId: none.root, Filter: 'TAG_POLICY' },
    { TargetId: none.root, Filter: 'NONE' },
    {
      given: [...begun, enable, scp('Stay')],
      input: (before: Before) => ({ TargetId: rootId(before), Filter: 'SERVICE_CONTROL_POLICY' }),
      errors: [targetNotFound({ TargetId: none.unit, Filter: 'TAG_POLICY' })],
      pages: { of: 'Policies', given: [attach] },
    },
  ),
  ListTargetsForPolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      given: [...begun, enable],
      input: { PolicyId: 'p-FullAWSAccess' },
      errors: [policyNotFound({ PolicyId: none.policy })],
      pages: { of: 'Targets' },
    },
  ),
};

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
const delegationCases: Readonly<Record<string, OperationCase>> = {
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

export const organizationCases: Readonly<Record<string, OperationCase>> = {
  ...structureCases,
  ...accountCases,
  ...policyCases,
  ...delegationCases,
  ...allFeaturesCases,
};
