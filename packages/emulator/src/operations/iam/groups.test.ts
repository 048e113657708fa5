import { describe, expect, it } from 'vitest';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const group = (name: string, path = '/') => ({
  Path: path,
  GroupName: name,
  GroupId: expect.stringMatching(/^AGPA[A-Z2-7]{17}$/),
  Arn: `arn:aws:iam::123456789012:group${path}${name}`,
  CreateDate: scenarioTime,
});
const user = (name: string) =>
  expect.objectContaining({ UserName: name, Arn: expect.stringContaining(`:user/${name}`) });
const create = (name: string, more: object = {}): Step => ({
  call: 'CreateGroup',
  with: { GroupName: name, ...more },
  gives: expect.anything(),
});
const createUser = (name: string): Step => ({
  call: 'CreateUser',
  with: { UserName: name, Tags: [{ Key: 'team', Value: 'blue' }] },
  gives: expect.anything(),
});
const add = (groupName: string, userName: string): Step => ({
  call: 'AddUserToGroup',
  with: { GroupName: groupName, UserName: userName },
});
const remove = (groupName: string, userName: string): Step => ({
  ...add(groupName, userName),
  call: 'RemoveUserFromGroup',
});
const noSuchGroup = (name: string) => ({
  code: 'NoSuchEntity',
  status: 404,
  message: `The group with name ${name} cannot be found.`,
});
const noSuchUser = (name: string) => ({
  code: 'NoSuchEntity',
  status: 404,
  message: `The user with name ${name} cannot be found.`,
});
const exists = (name: string) => ({
  code: 'EntityAlreadyExists',
  status: 409,
  message: `Group with name ${name} already exists.`,
});
const mustFirst = (what: string) => ({
  code: 'DeleteConflict',
  status: 409,
  message: `Cannot delete entity, must ${what} first.`,
});
const quota = (name: string, value: number) => ({
  code: 'LimitExceeded',
  status: 409,
  message: `Cannot exceed quota for ${name}: ${value}`,
});

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a group is created, and shown with the users in it': [
    { call: 'CreateGroup', with: { GroupName: 'devs', Path: '/eng/' }, gives: { Group: group('devs', '/eng/') } },
    {
      call: 'GetGroup',
      with: { GroupName: 'DEVS' },
      gives: { Group: group('devs', '/eng/'), Users: [], IsTruncated: false },
    },
    { call: 'ListGroups', gives: { Groups: [group('devs', '/eng/')], IsTruncated: false } },
    { call: 'GetGroup', with: { GroupName: 'ops' }, fails: noSuchGroup('ops') },
  ],
  'names are unique without regard to case, also for a new name': [
    create('Devs'),
    create('ops'),
    { call: 'CreateGroup', with: { GroupName: 'dEVS' }, fails: exists('dEVS') },
    { call: 'UpdateGroup', with: { GroupName: 'ops', NewGroupName: 'DEVS' }, fails: exists('DEVS') },
    { call: 'UpdateGroup', with: { GroupName: 'ops', NewGroupName: 'OPS' }, fails: exists('OPS') },
    { call: 'UpdateGroup', with: { GroupName: 'none', NewGroupName: 'x' }, fails: noSuchGroup('none') },
  ],
  'a group that gets another name and path keeps its id and its users': [
    create('devs'),
    createUser('alice'),
    add('devs', 'alice'),
    { call: 'UpdateGroup', with: { GroupName: 'DEVS', NewGroupName: 'Makers' } },
    { call: 'UpdateGroup', with: { GroupName: 'makers', NewPath: '/x/' } },
    { call: 'GetGroup', with: { GroupName: 'devs' }, fails: noSuchGroup('devs') },
    {
      call: 'GetGroup',
      with: { GroupName: 'makers' },
      gives: { Group: group('Makers', '/x/'), Users: [user('alice')], IsTruncated: false },
    },
  ],
  'groups are listed by name, by path prefix, and in pages': [
    create('delta', { Path: '/a/b/' }),
    create('Bravo', { Path: '/a/' }),
    create('alpha', { Path: '/b/' }),
    {
      call: 'ListGroups',
      with: { PathPrefix: '/a/' },
      gives: { Groups: [group('Bravo', '/a/'), group('delta', '/a/b/')], IsTruncated: false },
    },
    {
      call: 'ListGroups',
      pagesOf: 'Groups',
      gives: [group('alpha', '/b/'), group('Bravo', '/a/'), group('delta', '/a/b/')],
    },
  ],
  'members are listed by name, without their tags, in pages': [
    create('devs'),
    createUser('carol'),
    createUser('Bob'),
    createUser('alice'),
    add('devs', 'carol'),
    add('devs', 'bob'),
    add('devs', 'alice'),
    {
      call: 'GetGroup',
      with: { GroupName: 'devs' },
      pagesOf: 'Users',
      gives: [user('alice'), user('Bob'), user('carol')],
    },
    {
      call: 'GetGroup',
      with: { GroupName: 'devs', MaxItems: 1 },
      gives: {
        Group: group('devs'),
        Users: [
          {
            Path: '/',
            UserName: 'alice',
            UserId: expect.any(String),
            Arn: 'arn:aws:iam::123456789012:user/alice',
            CreateDate: scenarioTime,
          },
        ],
        IsTruncated: true,
        Marker: expect.any(String),
      },
    },
  ],
  'the groups of a user are listed by name, in pages': [
    create('ops'),
    create('Devs'),
    create('others'),
    createUser('alice'),
    add('ops', 'alice'),
    add('devs', 'ALICE'),
    {
      call: 'ListGroupsForUser',
      with: { UserName: 'alice' },
      gives: { Groups: [group('Devs'), group('ops')], IsTruncated: false },
    },
    { call: 'ListGroupsForUser', with: { UserName: 'alice' }, pagesOf: 'Groups', gives: [group('Devs'), group('ops')] },
    { call: 'ListGroupsForUser', with: { UserName: 'bob' }, fails: noSuchUser('bob') },
  ],
  'adding a member again and removing what is none change nothing': [
    create('devs'),
    createUser('alice'),
    remove('devs', 'alice'),
    add('devs', 'alice'),
    add('devs', 'alice'),
    { call: 'ListGroupsForUser', with: { UserName: 'alice' }, gives: { Groups: [group('devs')], IsTruncated: false } },
    remove('devs', 'alice'),
    { call: 'ListGroupsForUser', with: { UserName: 'alice' }, gives: { Groups: [], IsTruncated: false } },
  ],
  'a membership needs a group and a user': [
    create('devs'),
    createUser('alice'),
    { ...add('none', 'alice'), fails: noSuchGroup('none') },
    { ...add('devs', 'nobody'), fails: noSuchUser('nobody') },
    { ...remove('none', 'nobody'), fails: noSuchUser('nobody') },
    { ...remove('none', 'alice'), fails: noSuchGroup('none') },
  ],
  'neither a group with users nor a user in a group is deleted': [
    create('devs'),
    createUser('alice'),
    add('devs', 'alice'),
    { call: 'DeleteGroup', with: { GroupName: 'devs' }, fails: mustFirst('remove users from group') },
    { call: 'DeleteUser', with: { UserName: 'alice' }, fails: mustFirst('remove users from group') },
    remove('devs', 'alice'),
    { call: 'DeleteGroup', with: { GroupName: 'devs' } },
    { call: 'DeleteUser', with: { UserName: 'alice' } },
    { call: 'DeleteGroup', with: { GroupName: 'devs' }, fails: noSuchGroup('devs') },
  ],
  'a user is in ten groups at most': [
    createUser('alice'),
    ...Array.from({ length: 11 }, (_, index) => create(`group-${index}`)),
    ...Array.from({ length: 10 }, (_, index) => add(`group-${index}`, 'alice')),
    { ...add('group-10', 'alice'), fails: quota('GroupsPerUser', 10) },
    add('group-9', 'alice'),
    remove('group-0', 'alice'),
    add('group-10', 'alice'),
  ],
};

describe('groups', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('an account has as many groups as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { groups: 1 } },
      steps: [
        create('devs'),
        { call: 'CreateGroup', with: { GroupName: 'ops' }, fails: quota('GroupsPerAccount', 1) },
        { call: 'DeleteGroup', with: { GroupName: 'devs' } },
        create('ops'),
      ],
    });
  });
});
