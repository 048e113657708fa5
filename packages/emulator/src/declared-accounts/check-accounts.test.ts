import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import type { AccountDeclaration } from '../account-declaration.js';
import { createEmulator } from '../create-emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';

const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

describe('accounts', () => {
  const account = (...users: readonly object[]) => [{ id: '123456789012', users }];
  it.each<readonly [string, unknown, string]>([
    ['no list', {}, 'accounts: this must be a list'],
    ['nothing', null, 'accounts: this must be a list'],
    ['no account', [null], 'accounts[0]: this must be an object'],
    [
      'a property that accounts do not have',
      [{ id: '123456789012', user: [] }],
      'accounts[0]: there is no property "user"; there are id, alias, users, groups, roles, policies, delegationPartner',
    ],
    [
      'no account id',
      [{ id: 123456789012 }],
      'accounts[0].id: 123456789012 is no account id, which is a string of 12 digits',
    ],
    [
      'an account twice',
      [{ id: '123456789012' }, { id: '123456789012' }],
      'accounts[1].id: the account 123456789012 is declared twice',
    ],
    ['no list of users', [{ id: '123456789012', users: {} }], 'accounts[0].users: this must be a list'],
    ['a user without a name', account({}), 'accounts[0].users[0].name: this must be given'],
    [
      'a name with other characters',
      account({ name: 'a b' }),
      'accounts[0].users[0]: The specified value for userName is invalid. It must contain only alphanumeric characters and/or the following: +=,.@_-',
    ],
    ['a path that is no text', account({ name: 'a', path: 1 }), 'accounts[0].users[0].path: this must be a string'],
    [
      'a path without slashes',
      account({ name: 'a', path: 'eng' }),
      'accounts[0].users[0]: The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
    ],
    [
      'names that differ in case alone',
      account({ name: 'a' }, { name: 'A' }),
      'accounts[0].users[1]: User with name A already exists.',
    ],
    ['tags in a list', account({ name: 'a', tags: [] }), 'accounts[0].users[0].tags: this must be an object'],
    [
      'a tag that is no text',
      account({ name: 'a', tags: { k: 1 } }),
      'accounts[0].users[0].tags.k: this must be a string',
    ],
    [
      'a tag of AWS’s own',
      account({ name: 'a', tags: { k: '', 'aws:k': '' } }),
      'accounts[0].users[0].tags.aws:k: the tags whose keys begin with aws: are AWS’s own',
    ],
    [
      'a tag twice',
      account({ name: 'a', tags: { k: '', K: '' } }),
      'accounts[0].users[0]: Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    ],
    [
      '51 tags',
      account({ name: 'a', tags: Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`k${index}`, ''])) }),
      "accounts[0].users[0]: 1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
    ],
    [
      'three keys',
      account({ name: 'a', accessKeys: ['1', '2', '3'].map((end) => ({ ...key, id: `${key.id}${end}` })) }),
      'accounts[0].users[0].accessKeys: 3 access keys are more than the quota of 2 allows',
    ],
    [
      'a key twice',
      account({ name: 'a', accessKeys: [key] }, { name: 'b', accessKeys: [key] }),
      'accounts[0].users[1].accessKeys[0].id: the access key AKIAIOSFODNN7EXAMPLE is declared twice',
    ],
    [
      'a key with a short id',
      account({ name: 'a', accessKeys: [{ ...key, id: 'AKIA' }] }),
      'accounts[0].users[0].accessKeys[0].id: an access key id has 16 to 128 letters and digits',
    ],
    [
      'a key with a short secret',
      account({ name: 'a', accessKeys: [{ ...key, secret: 'short' }] }),
      'accounts[0].users[0].accessKeys[0].secret: a secret access key has 16 to 128 characters',
    ],
    [
      'a key that is neither',
      account({ name: 'a', accessKeys: [{ ...key, status: 'Expired' }] }),
      `accounts[0].users[0].accessKeys[0].status: "Expired" is neither 'Active' nor 'Inactive'`,
    ],
  ])('with %s are refused', (_, accounts, message) => {
    expect(() => createEmulator({ accounts: accounts as AccountDeclaration[] })).toThrow(
      expect.objectContaining({ code: 'InvalidAccounts', message }),
    );
  });

  it('within other quotas are refused by those', () => {
    const create = (quotas: NonNullable<EmulatorOptions['quotas']>) => () =>
      createEmulator({
        quotas,
        accounts: [{ id: '123456789012', users: [{ name: 'a', tags: { a: '', b: '' } }, { name: 'b' }] }],
      });
    expect(create({ users: 1 })).toThrow('accounts[0].users[1]: Cannot exceed quota for UsersPerAccount: 1');
    expect(create({ tagsPerUser: 1 })).toThrow('accounts[0].users[0]: Cannot exceed quota for TagsPerUser: 1');
  });

  it('are copied: what the caller changes afterwards changes nothing', async () => {
    const user = { name: 'alice', tags: { team: 'blue' } };
    const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [user] }] });
    user.name = 'mallory';
    emulator.reset();
    const { Users } = await new IAMClient(emulator.clientConfig()).send(new ListUsersCommand({}));
    expect(Users).toMatchObject([{ UserName: 'alice' }]);
  });
});
