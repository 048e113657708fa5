import { describe, it } from 'vitest';
import { createRole, exceeds } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `key${index}`, Value: '' }));

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'tags are put over each other without regard to case, listed in pages, and taken off': [
    createRole('app', { Tags: [{ Key: 'b', Value: '1' }] }),
    {
      call: 'TagRole',
      with: {
        RoleName: 'app',
        Tags: [
          { Key: 'B', Value: '2' },
          { Key: 'a', Value: '' },
        ],
      },
    },
    {
      call: 'ListRoleTags',
      with: { RoleName: 'app' },
      pagesOf: 'Tags',
      gives: [
        { Key: 'B', Value: '2' },
        { Key: 'a', Value: '' },
      ],
    },
    { call: 'UntagRole', with: { RoleName: 'app', TagKeys: ['b'] } },
    { call: 'ListRoleTags', with: { RoleName: 'app' }, gives: { Tags: [{ Key: 'a', Value: '' }], IsTruncated: false } },
  ],
  'a role holds 50 tags': [
    createRole('app', { Tags: tags(50) }),
    {
      call: 'TagRole',
      with: { RoleName: 'app', Tags: [{ Key: 'more', Value: '' }] },
      fails: exceeds('Cannot exceed quota for TagsPerRole: 50'),
    },
    {
      call: 'TagRole',
      with: {
        RoleName: 'app',
        Tags: [
          { Key: 'a', Value: '' },
          { Key: 'A', Value: '' },
        ],
      },
      fails: {
        code: 'InvalidInput',
        status: 400,
        message: 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      },
    },
  ],
};

describe('the tags of a role', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });
});
