import {
  app,
  deleteConflict,
  entityAlreadyExists,
  invalidInput,
  limitExceeded,
  linked,
  linkedName,
  noSuchEntity,
  sameTags,
  Tags,
  twoTags,
  unmodifiable,
  web,
} from './fixtures.js';
import type { Given, OperationCase } from './operation-case.js';

const role = { RoleName: 'app' };
const noRole = { RoleName: 'none' };
const linkedRole = { RoleName: linkedName };
const profile = { InstanceProfileName: 'web' };
const noProfile = { InstanceProfileName: 'none' };
const inProfile: Given = ['AddRoleToInstanceProfile', { ...profile, ...role }];

/** Instance profiles. */
export const instanceProfileCases: Readonly<Record<string, OperationCase>> = {
  CreateInstanceProfile: {
    input: { ...profile, Tags },
    gives: { InstanceProfile: { ...profile, Roles: [] } },
    errors: [
      entityAlreadyExists(
        { InstanceProfileName: 'Other' },
        { given: [['CreateInstanceProfile', { InstanceProfileName: 'other' }]] },
      ),
      invalidInput({ ...profile, Tags: sameTags }),
      limitExceeded({ instanceProfiles: 0 }, profile),
    ],
  },
  GetInstanceProfile: {
    given: [web],
    input: profile,
    gives: { InstanceProfile: profile },
    errors: [noSuchEntity(noProfile)],
  },
  ListInstanceProfiles: {
    given: [web],
    pages: { of: 'InstanceProfiles', given: [['CreateInstanceProfile', { InstanceProfileName: 'other' }]] },
  },
  DeleteInstanceProfile: {
    given: [web],
    input: profile,
    errors: [
      noSuchEntity(noProfile),
      deleteConflict(
        { InstanceProfileName: 'other' },
        {
          given: [
            app,
            ['CreateInstanceProfile', { InstanceProfileName: 'other' }],
            ['AddRoleToInstanceProfile', { InstanceProfileName: 'other', ...role }],
          ],
        },
      ),
    ],
  },
  AddRoleToInstanceProfile: {
    given: [web, app],
    input: { ...profile, ...role },
    errors: [
      noSuchEntity({ ...noProfile, ...role }),
      noSuchEntity({ ...profile, ...noRole }),
      {
        code: 'LimitExceeded',
        input: { InstanceProfileName: 'other', ...role },
        given: [
          ['CreateInstanceProfile', { InstanceProfileName: 'other' }],
          ['AddRoleToInstanceProfile', { InstanceProfileName: 'other', ...role }],
        ],
      },
      unmodifiable({ ...profile, ...linkedRole }, { given: [linked] }),
    ],
  },
  RemoveRoleFromInstanceProfile: {
    given: [web, app, inProfile],
    input: { ...profile, ...role },
    errors: [noSuchEntity({ ...profile, ...noRole }), noSuchEntity({ ...noProfile, ...role })],
  },
  ListInstanceProfilesForRole: {
    given: [web, app, inProfile],
    input: role,
    errors: [noSuchEntity(noRole)],
    pages: {
      of: 'InstanceProfiles',
      given: [
        ['CreateInstanceProfile', { InstanceProfileName: 'other' }],
        ['AddRoleToInstanceProfile', { InstanceProfileName: 'other', ...role }],
      ],
    },
  },
  TagInstanceProfile: {
    given: [web],
    input: { ...profile, Tags },
    errors: [
      noSuchEntity({ ...noProfile, Tags }),
      invalidInput({ ...profile, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...profile, Tags: twoTags }),
    ],
  },
  UntagInstanceProfile: {
    given: [web],
    input: { ...profile, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noProfile, TagKeys: ['team'] })],
  },
  ListInstanceProfileTags: {
    given: [['CreateInstanceProfile', { ...profile, Tags: twoTags }]],
    input: profile,
    errors: [noSuchEntity(noProfile)],
    pages: { of: 'Tags' },
  },
};
