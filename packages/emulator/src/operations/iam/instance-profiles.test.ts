import { describe, expect, it } from 'vitest';
import { conflicts, createRole, exceeds, nestedRole, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const profile = (name: string, path = '/', roles: readonly object[] = []) => ({
  Path: path,
  InstanceProfileName: name,
  InstanceProfileId: expect.stringMatching(/^AIPA[A-Z2-7]{17}$/),
  Arn: `arn:aws:iam::123456789012:instance-profile${path}${name}`,
  CreateDate: scenarioTime,
  Roles: roles,
});
const create = (name: string, more: object = {}): Step => ({
  call: 'CreateInstanceProfile',
  with: { InstanceProfileName: name, ...more },
  gives: expect.anything(),
});
const add = (name: string, roleName: string): Step => ({
  call: 'AddRoleToInstanceProfile',
  with: { InstanceProfileName: name, RoleName: roleName },
});
const remove = (name: string, roleName: string): Step => ({
  ...add(name, roleName),
  call: 'RemoveRoleFromInstanceProfile',
});
const get = (name: string, shown: object): Step => ({
  call: 'GetInstanceProfile',
  with: { InstanceProfileName: name },
  gives: { InstanceProfile: shown },
});
const missing = noSuchEntity('Instance Profile none cannot be found.');
const missingRole = noSuchEntity('The role with name none cannot be found.');
const fullProfile = exceeds('Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1');
const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `key${index}`, Value: '' }));

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a profile shows its tags by itself always, when it is made where it has any, and in lists never': [
    {
      call: 'CreateInstanceProfile',
      with: { InstanceProfileName: 'web', Path: '/eng/', Tags: [{ Key: 'a', Value: '1' }] },
      gives: { InstanceProfile: { ...profile('web', '/eng/'), Tags: [{ Key: 'a', Value: '1' }] } },
    },
    {
      call: 'CreateInstanceProfile',
      with: { InstanceProfileName: 'batch' },
      gives: { InstanceProfile: profile('batch') },
    },
    get('WEB', { ...profile('web', '/eng/'), Tags: [{ Key: 'a', Value: '1' }] }),
    get('batch', { ...profile('batch'), Tags: [] }),
    {
      call: 'ListInstanceProfiles',
      gives: { InstanceProfiles: [profile('batch'), profile('web', '/eng/')], IsTruncated: false },
    },
  ],
  'names are unique without regard to case': [
    create('web'),
    {
      call: 'CreateInstanceProfile',
      with: { InstanceProfileName: 'WEB' },
      fails: { code: 'EntityAlreadyExists', status: 409, message: 'Instance Profile WEB already exists.' },
    },
  ],
  'profiles are listed by path prefix, and in pages': [
    create('charlie', { Path: '/a/' }),
    create('Bravo', { Path: '/a/b/' }),
    create('alpha'),
    {
      call: 'ListInstanceProfiles',
      with: { PathPrefix: '/a/' },
      gives: { InstanceProfiles: [profile('Bravo', '/a/b/'), profile('charlie', '/a/')], IsTruncated: false },
    },
    {
      call: 'ListInstanceProfiles',
      pagesOf: 'InstanceProfiles',
      gives: [profile('alpha'), profile('Bravo', '/a/b/'), profile('charlie', '/a/')],
    },
  ],
  'a profile holds one role, which may be in several profiles': [
    create('web'),
    create('batch'),
    createRole('app', { Path: '/x/', Description: 'not shown' }),
    createRole('other'),
    add('web', 'APP'),
    add('batch', 'app'),
    get('web', { ...profile('web', '/', [nestedRole('app', '/x/')]), Tags: [] }),
    { ...add('web', 'other'), fails: fullProfile },
    { ...add('web', 'app'), fails: fullProfile },
    {
      call: 'ListInstanceProfilesForRole',
      with: { RoleName: 'app' },
      pagesOf: 'InstanceProfiles',
      gives: [profile('batch', '/', [nestedRole('app', '/x/')]), profile('web', '/', [nestedRole('app', '/x/')])],
    },
    {
      call: 'ListInstanceProfilesForRole',
      with: { RoleName: 'other' },
      gives: { InstanceProfiles: [], IsTruncated: false },
    },
    { ...remove('web', 'other'), fails: noSuchEntity('Role other in Instance Profile web cannot be found.') },
    remove('web', 'app'),
    get('web', { ...profile('web'), Tags: [] }),
  ],
  'neither a profile with a role nor a role in a profile is deleted': [
    create('web'),
    createRole('app'),
    add('web', 'app'),
    {
      call: 'DeleteInstanceProfile',
      with: { InstanceProfileName: 'web' },
      fails: conflicts('Cannot delete entity, must remove roles from instance profile first.'),
    },
    {
      call: 'DeleteRole',
      with: { RoleName: 'app' },
      fails: conflicts('Cannot delete entity, must remove roles from instance profile first.'),
    },
    remove('web', 'app'),
    { call: 'DeleteInstanceProfile', with: { InstanceProfileName: 'web' } },
    { call: 'DeleteRole', with: { RoleName: 'app' } },
    { call: 'ListInstanceProfiles', gives: { InstanceProfiles: [], IsTruncated: false } },
  ],
  'tags tell case apart, are listed in pages, and taken off': [
    create('web'),
    {
      call: 'TagInstanceProfile',
      with: {
        InstanceProfileName: 'web',
        Tags: [
          { Key: 'Team', Value: '1' },
          { Key: 'team', Value: '2' },
        ],
      },
    },
    {
      call: 'ListInstanceProfileTags',
      with: { InstanceProfileName: 'web' },
      pagesOf: 'Tags',
      gives: [
        { Key: 'Team', Value: '1' },
        { Key: 'team', Value: '2' },
      ],
    },
    { call: 'UntagInstanceProfile', with: { InstanceProfileName: 'web', TagKeys: ['Team'] } },
    get('web', { ...profile('web'), Tags: [{ Key: 'team', Value: '2' }] }),
    {
      call: 'TagInstanceProfile',
      with: {
        InstanceProfileName: 'web',
        Tags: [
          { Key: 'a', Value: '' },
          { Key: 'a', Value: '' },
        ],
      },
      fails: { code: 'InvalidInput', status: 400, message: 'Duplicate tag keys found.' },
    },
    { call: 'TagInstanceProfile', with: { InstanceProfileName: 'web', Tags: tags(49) } },
    {
      call: 'TagInstanceProfile',
      with: { InstanceProfileName: 'web', Tags: [{ Key: 'more', Value: '' }] },
      fails: exceeds('Cannot exceed quota for TagsPerResource: 50'),
    },
  ],
  'what is not there is not found': [
    create('web'),
    createRole('app'),
    { call: 'GetInstanceProfile', with: { InstanceProfileName: 'none' }, fails: missing },
    { call: 'DeleteInstanceProfile', with: { InstanceProfileName: 'none' }, fails: missing },
    { ...add('none', 'app'), fails: missing },
    { ...add('web', 'none'), fails: missingRole },
    { ...remove('none', 'app'), fails: missing },
    { ...remove('web', 'none'), fails: missingRole },
    { call: 'ListInstanceProfilesForRole', with: { RoleName: 'none' }, fails: missingRole },
    { call: 'TagInstanceProfile', with: { InstanceProfileName: 'none', Tags: [] }, fails: missing },
    { call: 'UntagInstanceProfile', with: { InstanceProfileName: 'none', TagKeys: [] }, fails: missing },
    { call: 'ListInstanceProfileTags', with: { InstanceProfileName: 'none' }, fails: missing },
  ],
};

describe('instance profiles', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('an account has as many instance profiles as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { instanceProfiles: 1 } },
      steps: [
        create('web'),
        {
          call: 'CreateInstanceProfile',
          with: { InstanceProfileName: 'batch' },
          fails: exceeds('Cannot exceed quota for InstanceProfilesPerAccount: 1'),
        },
      ],
    });
  });
});
