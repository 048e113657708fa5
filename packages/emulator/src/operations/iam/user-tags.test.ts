import { describe, expect, it } from 'vitest';
import { createUser, noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const noSuchUser = noSuchEntity('The user with name bob cannot be found.');
const invalid = (message: string) => ({ code: 'ValidationError', status: 400, message });
const tags = (count: number, prefix = 'key') =>
  Array.from({ length: count }, (_, index) => ({ Key: `${prefix}${String(index).padStart(2, '0')}`, Value: '' }));

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'tags are put over each other without regard to case, listed by key, and taken off': [
    createUser('alice', { Tags: [{ Key: 'b', Value: '1' }] }),
    {
      call: 'TagUser',
      with: {
        UserName: 'alice',
        Tags: [
          { Key: 'B', Value: '2' },
          { Key: 'a', Value: '' },
        ],
      },
    },
    {
      call: 'ListUserTags',
      with: { UserName: 'alice' },
      gives: {
        Tags: [
          { Key: 'B', Value: '2' },
          { Key: 'a', Value: '' },
        ],
        IsTruncated: false,
      },
    },
    { call: 'UntagUser', with: { UserName: 'alice', TagKeys: ['b', 'nobody'] } },
    {
      call: 'ListUserTags',
      with: { UserName: 'alice' },
      gives: { Tags: [{ Key: 'a', Value: '' }], IsTruncated: false },
    },
    { call: 'UntagUser', with: { UserName: 'alice', TagKeys: [] } },
    { call: 'TagUser', with: { UserName: 'bob', Tags: [] }, fails: noSuchUser },
    { call: 'UntagUser', with: { UserName: 'bob', TagKeys: [] }, fails: noSuchUser },
    { call: 'ListUserTags', with: { UserName: 'bob' }, fails: noSuchUser },
  ],
  'a tag key is given once, and not one of AWS’s own': [
    createUser('alice'),
    {
      call: 'TagUser',
      with: {
        UserName: 'alice',
        Tags: [
          { Key: 'a', Value: '1' },
          { Key: 'A', Value: '2' },
        ],
      },
      fails: {
        code: 'InvalidInput',
        status: 400,
        message: 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      },
    },
    {
      call: 'CreateUser',
      with: { UserName: 'bob', Tags: [{ Key: 'aws:x', Value: '1' }] },
      fails: { code: 'InvalidInput', status: 400, message: 'System tags cannot be added/updated by requester.' },
    },
    { call: 'GetUser', with: { UserName: 'bob' }, fails: noSuchUser },
  ],
  'a user holds 50 tags': [
    createUser('alice', { Tags: tags(50) }),
    {
      call: 'TagUser',
      with: { UserName: 'alice', Tags: tags(1, 'more') },
      fails: { code: 'LimitExceeded', status: 409, message: 'Cannot exceed quota for TagsPerUser: 50' },
    },
    { call: 'TagUser', with: { UserName: 'alice', Tags: [{ Key: 'KEY00', Value: 'put over' }] } },
    {
      call: 'CreateUser',
      with: { UserName: 'bob', Tags: tags(51) },
      fails: invalid(
        "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
      ),
    },
  ],
  'tags are paged, also by keys as long as they may be': [
    createUser('alice', {
      Tags: [
        { Key: 'é'.repeat(128), Value: '1' },
        { Key: `${'é'.repeat(127)}f`, Value: '2' },
        { Key: 'a', Value: '3' },
      ],
    }),
    {
      call: 'ListUserTags',
      with: { UserName: 'alice', MaxItems: 1 },
      gives: { Tags: [{ Key: 'a', Value: '3' }], IsTruncated: true, Marker: expect.any(String) },
    },
    {
      call: 'ListUserTags',
      with: { UserName: 'alice', MaxItems: 2 },
      gives: {
        Tags: [expect.anything(), expect.anything()],
        IsTruncated: true,
        Marker: expect.stringMatching(/^[\w-]{1,320}$/),
      },
    },
  ],
};

describe('the tags of a user', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });
});
