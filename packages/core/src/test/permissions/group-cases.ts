import { all, type PermissionCase } from './permission-case.js';

const group = 'groups/group-handle.ts';
const documents = ['iam:GetPolicy', 'iam:GetPolicyVersion'];

/** Of groups and who is in them. */
export const groupCases: readonly PermissionCase[] = [
  {
    method: ['groups/user-groups.ts', 'list'],
    actions: ['iam:ListGroupsForUser'],
    call: (iam) => all(iam.user('alice').groups.list()),
  },
  {
    method: ['groups/user-groups.ts', 'add'],
    actions: ['iam:AddUserToGroup'],
    call: (iam) => iam.user('bob').groups.add('engineers'),
  },
  {
    method: ['groups/user-groups.ts', 'remove'],
    actions: ['iam:RemoveUserFromGroup'],
    call: (iam) => iam.user('alice').groups.remove('engineers'),
  },
  { method: ['groups/groups.ts', 'list'], actions: ['iam:ListGroups'], call: (iam) => all(iam.groups.list()) },
  {
    method: ['groups/groups.ts', 'list'],
    actions: ['iam:ListGroups', 'iam:GetAccountAuthorizationDetails'],
    fallsBack: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => all(iam.groups.list({ include: ['policies'] })),
  },
  { method: ['groups/groups.ts', 'create'], actions: ['iam:CreateGroup'], call: (iam) => iam.groups.create('new') },
  {
    method: ['groups/groups.ts', 'ensure'],
    actions: ['iam:GetGroup', 'iam:UpdateGroup'],
    call: (iam) => iam.groups.ensure('empty', { path: '/a/' }),
  },
  { method: [group, 'get'], actions: ['iam:GetGroup'], call: (iam) => iam.group('empty').get() },
  { method: [group, 'find'], actions: ['iam:GetGroup'], call: (iam) => iam.group('empty').find() },
  { method: [group, 'exists'], actions: ['iam:GetGroup'], call: (iam) => iam.group('empty').exists() },
  {
    method: [group, 'update'],
    actions: ['iam:UpdateGroup', 'iam:GetGroup'],
    call: (iam) => iam.group('empty').update({ name: 'full' }),
  },
  { method: [group, 'delete'], actions: ['iam:DeleteGroup'], call: (iam) => iam.group('empty').delete() },
  {
    method: [group, 'deletionPlan'],
    actions: [
      'iam:GetGroup',
      'iam:ListAttachedGroupPolicies',
      'iam:ListGroupPolicies',
      ...documents,
      'iam:GetGroupPolicy',
    ],
    optional: [...documents, 'iam:GetGroupPolicy'],
    call: (iam) => iam.group('engineers').deletionPlan(),
  },
  {
    method: ['groups/group-members.ts', 'list'],
    actions: ['iam:GetGroup'],
    call: (iam) => all(iam.group('engineers').members.list()),
  },
  {
    method: ['groups/group-members.ts', 'add'],
    actions: ['iam:AddUserToGroup'],
    call: (iam) => iam.group('engineers').members.add('bob'),
  },
  {
    method: ['groups/group-members.ts', 'remove'],
    actions: ['iam:RemoveUserFromGroup'],
    call: (iam) => iam.group('engineers').members.remove('alice'),
  },
];
