import { all, type PermissionCase } from './permission-case.js';

const keys = 'access-keys/access-keys.ts';
const loginProfile = 'login-profile/user-login-profile.ts';

/** Of what users sign in and call with. */
export const credentialCases: readonly PermissionCase[] = [
  { method: [keys, 'list'], actions: ['iam:ListAccessKeys'], call: (iam) => all(iam.user('alice').accessKeys.list()) },
  {
    method: [keys, 'create'],
    actions: ['iam:CreateAccessKey', 'iam:ListAccessKeys'],
    optional: ['iam:ListAccessKeys'],
    call: (iam) => iam.user('bob').accessKeys.create(),
  },
  {
    method: [keys, 'activate'],
    actions: ['iam:UpdateAccessKey'],
    call: (iam, { key }) => iam.user('alice').accessKeys.activate(key),
  },
  {
    method: [keys, 'deactivate'],
    actions: ['iam:UpdateAccessKey'],
    call: (iam, { key }) => iam.user('alice').accessKeys.deactivate(key),
  },
  {
    method: [keys, 'delete'],
    actions: ['iam:DeleteAccessKey'],
    call: (iam, { key }) => iam.user('alice').accessKeys.delete(key),
  },
  {
    method: [keys, 'lastUsed'],
    actions: ['iam:GetAccessKeyLastUsed'],
    call: (iam, { key }) => iam.user('alice').accessKeys.lastUsed(key),
  },
  {
    method: [keys, 'rotate'],
    actions: ['iam:ListAccessKeys', 'iam:CreateAccessKey'],
    call: (iam) => iam.user('alice').accessKeys.rotate({ publish: async () => {} }),
  },
  {
    method: [loginProfile, 'get'],
    actions: ['iam:GetLoginProfile'],
    call: (iam) => iam.user('alice').loginProfile.get(),
  },
  {
    method: [loginProfile, 'create'],
    actions: ['iam:CreateLoginProfile'],
    call: (iam) => iam.user('bob').loginProfile.create(),
  },
  {
    method: [loginProfile, 'update'],
    actions: ['iam:UpdateLoginProfile'],
    call: (iam) => iam.user('alice').loginProfile.update({ passwordResetRequired: true }),
  },
  {
    method: [loginProfile, 'delete'],
    actions: ['iam:DeleteLoginProfile'],
    call: (iam) => iam.user('alice').loginProfile.delete(),
  },
  {
    method: ['user-credentials/user-credentials.ts', 'list'],
    actions: ['iam:ListMFADevices'],
    call: (iam) => all(iam.user('alice').mfaDevices.list()),
  },
];
