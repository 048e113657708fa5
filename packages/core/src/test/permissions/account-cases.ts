import type { PermissionCase } from './permission-case.js';

const account = 'account/account.ts';
const sessions = 'sessions/iam-sessions.ts';

/** Of the account as a whole, and of sessions. */
export const accountCases: readonly PermissionCase[] = [
  {
    method: ['account/account-alias.ts', 'get'],
    actions: ['iam:ListAccountAliases'],
    call: (iam) => iam.account.alias.get(),
  },
  {
    method: ['account/account-alias.ts', 'set'],
    actions: ['iam:CreateAccountAlias'],
    call: (iam) => iam.account.alias.set('example-corp'),
  },
  {
    method: ['account/account-alias.ts', 'clear'],
    actions: ['iam:ListAccountAliases'],
    call: (iam) => iam.account.alias.clear(),
  },
  { method: [account, 'signInUrl'], actions: ['iam:ListAccountAliases'], call: (iam) => iam.account.signInUrl() },
  { method: [account, 'summary'], actions: ['iam:GetAccountSummary'], call: (iam) => iam.account.summary() },
  { method: [account, 'quotas'], actions: ['iam:GetAccountSummary'], call: (iam) => iam.account.quotas() },
  {
    method: [account, 'credentialReport'],
    actions: ['iam:GenerateCredentialReport', 'iam:GetCredentialReport'],
    call: (iam) => iam.account.credentialReport(),
  },
  {
    method: [account, 'lastAccessed'],
    actions: ['iam:GenerateServiceLastAccessedDetails', 'iam:GetServiceLastAccessedDetails'],
    call: (iam, { alice }) => iam.account.lastAccessed(alice),
  },
  {
    method: [account, 'snapshot'],
    actions: ['iam:GetAccountAuthorizationDetails'],
    call: (iam) => iam.account.snapshot(),
  },
  {
    method: ['account/account-password-policy.ts', 'get'],
    actions: ['iam:GetAccountPasswordPolicy'],
    call: (iam) => iam.account.passwordPolicy.get(),
  },
  {
    method: ['account/account-password-policy.ts', 'set'],
    actions: ['iam:UpdateAccountPasswordPolicy'],
    call: (iam) => iam.account.passwordPolicy.set({ minimumPasswordLength: 14 }),
  },
  {
    method: ['account/account-password-policy.ts', 'clear'],
    actions: ['iam:DeleteAccountPasswordPolicy'],
    call: (iam) => iam.account.passwordPolicy.clear(),
  },
  {
    method: [sessions, 'withFederationToken'],
    actions: ['sts:GetFederationToken'],
    call: (iam) => iam.withFederationToken('visitor').credentials(),
  },
  { method: [sessions, 'callerIdentity'], actions: [], call: (iam) => iam.callerIdentity() },
  { method: [sessions, 'withSessionToken'], actions: [], call: (iam) => iam.withSessionToken().credentials() },
];
