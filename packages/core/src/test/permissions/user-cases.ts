import { all, type PermissionCase } from './permission-case.js';

const user = 'users/user-handle.ts';
const userLists = [
  'iam:GetLoginProfile',
  'iam:ListAccessKeys',
  'iam:ListServiceSpecificCredentials',
  'iam:ListSSHPublicKeys',
  'iam:ListSigningCertificates',
  'iam:ListMFADevices',
  'iam:ListAttachedUserPolicies',
  'iam:ListUserPolicies',
  'iam:ListGroupsForUser',
];
const userPolicies = [
  'iam:GetUser',
  'iam:ListAttachedUserPolicies',
  'iam:ListUserPolicies',
  'iam:GetUserPolicy',
  'iam:ListGroupsForUser',
  'iam:ListAttachedGroupPolicies',
  'iam:ListGroupPolicies',
  'iam:GetGroupPolicy',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
];

/** Of users, and of the groups that they are in. */
export const userCases: readonly PermissionCase[] = [
  { method: ['users/users.ts', 'list'], actions: ['iam:ListUsers'], call: (iam) => all(iam.users.list()) },
  {
    method: ['users/users.ts', 'list'],
    actions: ['iam:ListUsers', 'iam:GetAccountAuthorizationDetails'],
    fallsBack: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => all(iam.users.list({ include: ['tags', 'groups', 'policies', 'permissionsBoundary'] })),
  },
  {
    method: ['users/users.ts', 'create'],
    actions: ['iam:CreateUser', 'iam:TagUser'],
    call: (iam) => iam.users.create('carol', { tags: { a: 'b' } }),
  },
  {
    method: ['users/users.ts', 'ensure'],
    actions: ['iam:GetUser', 'iam:UpdateUser', 'iam:TagUser', 'iam:PutUserPermissionsBoundary'],
    call: (iam, { spare }) =>
      iam.users.ensure('alice', { path: '/a/', tags: { team: 'red' }, permissionsBoundary: spare }),
  },
  { method: [user, 'get'], actions: ['iam:GetUser'], call: (iam) => iam.user('alice').get() },
  { method: [user, 'find'], actions: ['iam:GetUser'], call: (iam) => iam.user('alice').find() },
  { method: [user, 'exists'], actions: ['iam:GetUser'], call: (iam) => iam.user('nobody').exists() },
  {
    method: [user, 'update'],
    actions: ['iam:UpdateUser', 'iam:GetUser'],
    call: (iam) => iam.user('alice').update({ name: 'alice.smith' }),
  },
  { method: [user, 'delete'], actions: ['iam:DeleteUser'], call: (iam) => iam.user('bob').delete() },
  {
    method: [user, 'deletionPlan'],
    actions: userLists,
    call: (iam) => iam.user('alice').deletionPlan(),
  },
  {
    method: [user, 'explain'],
    actions: userPolicies,
    call: (iam) => iam.user('alice').can('s3:GetObject', 'arn:aws:s3:::reports/june.csv'),
  },
  {
    method: [user, 'explain'],
    actions: ['iam:GetUser', 'iam:SimulatePrincipalPolicy'],
    call: (iam) => iam.user('alice').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv', { using: 'simulator' }),
  },
];
