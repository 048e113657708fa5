import { trust } from './furnish.js';
import { all, type PermissionCase } from './permission-case.js';

const roles = 'roles/roles.ts';
const role = 'roles/role-handle.ts';
const trustPolicy = 'roles/trust-policy-handle.ts';

/** Of roles and who may assume them. */
export const roleCases: readonly PermissionCase[] = [
  {
    method: [roles, 'ensure'],
    actions: [
      'iam:GetRole',
      'iam:UpdateAssumeRolePolicy',
      'iam:UpdateRole',
      'iam:TagRole',
      'iam:PutRolePermissionsBoundary',
    ],
    call: (iam, { spare }) =>
      iam.roles.ensure('server', {
        trustPolicy: { ...trust, Id: 'another' },
        description: 'another',
        tags: { a: 'b' },
        permissionsBoundary: spare,
      }),
  },
  {
    method: [role, 'deletionPlan'],
    actions: ['iam:GetRole', 'iam:ListInstanceProfilesForRole', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'],
    call: (iam) => iam.role('server').deletionPlan(),
  },
  { method: [roles, 'list'], actions: ['iam:ListRoles'], call: (iam) => all(iam.roles.list()) },
  {
    method: [roles, 'create'],
    actions: ['iam:CreateRole', 'iam:TagRole'],
    call: (iam) => iam.roles.create('new', { trustPolicy: trust, tags: { a: 'b' } }),
  },
  { method: [role, 'get'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').get() },
  { method: [role, 'find'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').find() },
  { method: [role, 'exists'], actions: ['iam:GetRole'], call: (iam) => iam.role('nobodys').exists() },
  { method: [role, 'lastUsed'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').lastUsed() },
  {
    method: [role, 'update'],
    actions: ['iam:UpdateRole', 'iam:GetRole'],
    call: (iam) => iam.role('worker').update({ description: 'Works.' }),
  },
  {
    method: ['roles/role-instance-profiles.ts', 'list'],
    actions: ['iam:ListInstanceProfilesForRole'],
    call: (iam) => all(iam.role('worker').instanceProfiles.list()),
  },
  { method: [trustPolicy, 'get'], actions: ['iam:GetRole'], call: (iam) => iam.role('worker').trustPolicy.get() },
  {
    method: [trustPolicy, 'set'],
    actions: ['iam:UpdateAssumeRolePolicy'],
    call: (iam) => iam.role('worker').trustPolicy.set(trust),
  },
  {
    method: [trustPolicy, 'allow'],
    actions: ['iam:GetRole', 'iam:UpdateAssumeRolePolicy'],
    call: (iam) => iam.role('worker').trustPolicy.allow({ ...trust.Statement[0], Sid: 'Second' }),
  },
  {
    method: [trustPolicy, 'remove'],
    actions: ['iam:GetRole', 'iam:UpdateAssumeRolePolicy'],
    async call(iam) {
      const { trustPolicy } = iam.role('worker');
      await trustPolicy.allow({ ...trust.Statement[0], Sid: 'Second', Action: 'sts:TagSession' });
      await trustPolicy.remove('Second');
    },
  },
  {
    method: [role, 'explain'],
    actions: [
      'iam:GetRole',
      'iam:ListAttachedRolePolicies',
      'iam:ListRolePolicies',
      'iam:GetRolePolicy',
      'iam:GetPolicy',
      'iam:GetPolicyVersion',
    ],
    call: (iam) => iam.role('worker').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv'),
  },
  {
    method: [role, 'explain'],
    actions: ['iam:GetRole', 'iam:SimulatePrincipalPolicy'],
    call: (iam) => iam.role('worker').can('s3:GetObject', 'arn:aws:s3:::reports/june.csv', { using: 'simulator' }),
  },
  {
    method: [role, 'waitUntilAssumable'],
    actions: ['iam:GetRole', 'sts:AssumeRole'],
    call: (iam) => iam.role('deploy').waitUntilAssumable(),
  },
];
