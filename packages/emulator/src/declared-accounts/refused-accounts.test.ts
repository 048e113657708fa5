import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../account-declaration.js';
import { createEmulator } from '../create-emulator.js';
import { trusting } from '../testing/policies.js';

const id = '123456789012';
const allow = (action: string) =>
  ({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: '*' } }) as const;
const trusts = (principal: string) => JSON.parse(trusting({ AWS: principal }));

describe('declared accounts', () => {
  const account = (declared: object) => [{ id, ...declared }];
  it.each<readonly [string, unknown, string]>([
    [
      'a policy that IAM refuses',
      account({
        policies: [
          { name: 'a', document: { Version: '2012-10-17', Statement: [{ ...allow('*').Statement, Effect: 'allow' }] } },
        ],
      }),
      'accounts[0].policies[0].document.Statement[0].Effect: "allow" is not an effect. Write "Allow" or "Deny", with a capital letter.',
    ],
    [
      'a managed policy of the older language',
      account({ policies: [{ name: 'a', document: { Statement: allow('s3:*').Statement } }] }),
      'accounts[0].policies[0]: Policy document must be version 2012-10-17 or greater.',
    ],
    [
      'a policy that is text',
      account({ policies: [{ name: 'a', document: '{}' }] }),
      'accounts[0].policies[0].document: this must be an object',
    ],
    [
      'a policy that is no JSON',
      account({ users: [{ name: 'a', inlinePolicies: { p: { Version: 1n } } }] }),
      'accounts[0].users[0].inlinePolicies.p: this is no policy document: it cannot be written as JSON',
    ],
    [
      'an inline policy with a fault',
      account({ groups: [{ name: 'a', inlinePolicies: { p: { Version: '2012-10-17' } } }] }),
      'accounts[0].groups[0].inlinePolicies.p: The policy has no statement. Add a "Statement" element with at least one statement.',
    ],
    [
      'a policy twice',
      account({
        policies: [
          { name: 'a', document: allow('*') },
          { name: 'A', document: allow('*') },
        ],
      }),
      'accounts[0].policies[1]: A policy called A already exists. Duplicate names are not allowed.',
    ],
    [
      'an attached policy that is not declared',
      account({ users: [{ name: 'a', attachedPolicies: ['ReadOnlyAccess'] }] }),
      'accounts[0].users[0].attachedPolicies[0]: no policy named ReadOnlyAccess is declared in this account; AWS’s own are named by their ARN',
    ],
    [
      'an attached policy that AWS does not have',
      account({ groups: [{ name: 'a', attachedPolicies: ['arn:aws:iam::aws:policy/Nothing'] }] }),
      'accounts[0].groups[0].attachedPolicies[0]: Policy arn:aws:iam::aws:policy/Nothing does not exist or is not attachable.',
    ],
    [
      'a boundary that is not declared',
      account({ users: [{ name: 'a', permissionsBoundary: 'b' }] }),
      'accounts[0].users[0].permissionsBoundary: no policy named b is declared in this account; AWS’s own are named by their ARN',
    ],
    [
      'a group that is not declared',
      account({ users: [{ name: 'a', groups: ['b'] }] }),
      'accounts[0].users[0].groups[0]: The group with name b cannot be found.',
    ],
    [
      'a weak password',
      account({ users: [{ name: 'a', loginProfile: { password: 'geheim' } }] }),
      expect.stringMatching(/^accounts\[0\]\.users\[0\]\.loginProfile: Password should have a minimum length of 8/),
    ],
    [
      'a flag that is none',
      account({ users: [{ name: 'a', loginProfile: { password: 'x', passwordResetRequired: 'no' } }] }),
      'accounts[0].users[0].loginProfile.passwordResetRequired: this must be a boolean',
    ],
    [
      'a role without a trust policy',
      account({ roles: [{ name: 'a' }] }),
      'accounts[0].roles[0].trustPolicy: this must be given',
    ],
    [
      'a role that trusts nobody who is there',
      account({ roles: [{ name: 'a', trustPolicy: trusts(`arn:aws:iam::${id}:user/gone`) }] }),
      `accounts[0].roles[0].trustPolicy: Invalid principal in policy: "AWS":"arn:aws:iam::${id}:user/gone"`,
    ],
    [
      'an age that is none',
      account({ groups: [{ name: 'a', age: '3 weeks' }] }),
      `accounts[0].groups[0].age: "3 weeks" is no duration: give a number and its unit, as in '15s'`,
    ],
    [
      'an age that is none at all',
      account({ users: [{ name: 'a', accessKeys: [{ id: 'A'.repeat(16), secret: 'a'.repeat(16), age: {} }] }] }),
      `accounts[0].users[0].accessKeys[0].age: {} is no duration: give a number and its unit, as in '15s'`,
    ],
    [
      'what is older than its user',
      account({ users: [{ name: 'a', loginProfile: { password: 'correct-Horse-7', age: '1d' } }] }),
      'accounts[0].users[0].loginProfile.age: that was before the user was made: give the user a greater age',
    ],
    [
      'what was used before it was made',
      account({ roles: [{ name: 'a', trustPolicy: trusts('*'), lastUsed: { ago: '1d' } }] }),
      'accounts[0].roles[0].lastUsed.ago: that was before the role was made: give the role a greater age',
    ],
    [
      'what is older than dates are',
      account({ users: [{ name: 'a', age: '36500d' }] }),
      'accounts[0].users[0].age: that was before 1970',
    ],
    [
      'a seed that is none',
      account({ users: [{ name: 'a', mfaDevices: [{ name: 'phone', seed: 'secret' }] }] }),
      'accounts[0].users[0].mfaDevices[0].seed: the seed of an MFA device has 32 to 128 characters A to Z and 2 to 7',
    ],
    [
      'more MFA devices than a user may have',
      account({ users: [{ name: 'a', mfaDevices: Array.from({ length: 9 }, (_, index) => ({ name: `d${index}` })) }] }),
      'accounts[0].users[0].mfaDevices: 9 MFA devices are more than the quota of 8 allows',
    ],
    ['an alias that is none', account({ alias: 'Not--An-Alias' }), expect.stringMatching(/^accounts\[0\]\.alias: /)],
    [
      'a duration that is no number',
      account({ roles: [{ name: 'a', trustPolicy: {}, maxSessionDuration: '1h' }] }),
      'accounts[0].roles[0].maxSessionDuration: this must be a number',
    ],
    [
      'more attached policies than a quota allows',
      account({
        policies: Array.from({ length: 11 }, (_, index) => ({ name: `p${index}`, document: allow('*') })),
        users: [{ name: 'a', attachedPolicies: Array.from({ length: 11 }, (_, index) => `p${index}`) }],
      }),
      'accounts[0].users[0].attachedPolicies[10]: Cannot exceed quota for PoliciesPerUser: 10',
    ],
  ])('with %s are refused', (_, declared, message) => {
    expect(() => createEmulator({ accounts: declared as AccountDeclaration[] })).toThrow(
      expect.objectContaining({ code: 'InvalidAccounts', message }),
    );
  });
});
