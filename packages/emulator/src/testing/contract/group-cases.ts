import { alice, deleteConflict, entityAlreadyExists, limitExceeded, member, noSuchEntity, staff } from './fixtures.js';
import type { OperationCase } from './operation-case.js';

const none = { GroupName: 'none' };
const group = { GroupName: 'staff' };

/** Groups and who is in them. */
export const groupCases: Readonly<Record<string, OperationCase>> = {
  CreateGroup: {
    input: group,
    gives: { Group: group },
    errors: [
      entityAlreadyExists({ GroupName: 'Ops' }, { given: [['CreateGroup', { GroupName: 'ops' }]] }),
      limitExceeded({ groups: 0 }, group),
    ],
  },
  GetGroup: {
    given: [staff, alice, member],
    input: group,
    gives: { Group: group },
    errors: [noSuchEntity(none)],
    pages: { of: 'Users', given: [['AddUserToGroup', { ...group, UserName: 'caller' }]] },
  },
  ListGroups: { given: [staff], pages: { of: 'Groups', given: [['CreateGroup', { GroupName: 'ops' }]] } },
  UpdateGroup: {
    given: [staff],
    input: { ...group, NewGroupName: 'crew' },
    errors: [
      noSuchEntity({ ...none, NewGroupName: 'crew' }),
      entityAlreadyExists({ ...group, NewGroupName: 'ops' }, { given: [['CreateGroup', { GroupName: 'ops' }]] }),
    ],
  },
  DeleteGroup: {
    given: [staff],
    input: group,
    errors: [
      noSuchEntity(none),
      deleteConflict(
        { GroupName: 'ops' },
        {
          given: [
            ['CreateGroup', { GroupName: 'ops' }],
            ['AddUserToGroup', { GroupName: 'ops', UserName: 'caller' }],
          ],
        },
      ),
    ],
  },
  AddUserToGroup: {
    given: [staff, alice],
    input: { ...group, UserName: 'alice' },
    errors: [
      noSuchEntity({ ...none, UserName: 'alice' }),
      noSuchEntity({ ...group, UserName: 'none' }),
      limitExceeded({ groupsPerUser: 0 }, { ...group, UserName: 'alice' }),
    ],
  },
  RemoveUserFromGroup: {
    given: [staff, alice, member],
    input: { ...group, UserName: 'alice' },
    errors: [noSuchEntity({ ...none, UserName: 'alice' }), noSuchEntity({ ...group, UserName: 'none' })],
  },
  ListGroupsForUser: {
    given: [staff, alice, member],
    input: { UserName: 'alice' },
    errors: [noSuchEntity({ UserName: 'none' })],
    pages: {
      of: 'Groups',
      given: [
        ['CreateGroup', { GroupName: 'ops' }],
        ['AddUserToGroup', { GroupName: 'ops', UserName: 'alice' }],
      ],
    },
  },
};
