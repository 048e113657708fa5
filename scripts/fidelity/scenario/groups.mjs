import { allows, area, managed, ref } from './rows.mjs';

export const groups = area('iam', [
  ['CreateGroup', { GroupName: 'staff', Path: '/teams/' }],
  ['CreateGroup', { GroupName: 'Staff' }, { fails: 'EntityAlreadyExists' }],
  ['AddUserToGroup', { GroupName: 'staff', UserName: 'alice' }],
  ['AddUserToGroup', { GroupName: 'staff', UserName: ref('bob.User.UserName') }],
  ['GetGroup', { GroupName: 'staff' }],
  ['GetGroup', { GroupName: 'staff' }, { pages: { of: 'Users', size: 1 } }],
  ['ListGroups', {}],
  ['ListGroupsForUser', { UserName: 'alice' }],
  ['ListGroupsForUser', { UserName: 'none' }, { fails: 'NoSuchEntity' }],
  ['PutGroupPolicy', { GroupName: 'staff', PolicyName: 'inline', PolicyDocument: allows(['sts:*', 'iam:ListUsers']) }],
  ['GetGroupPolicy', { GroupName: 'staff', PolicyName: 'inline' }],
  ['ListGroupPolicies', { GroupName: 'staff' }],
  ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: managed('job-function/ViewOnlyAccess') }],
  ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: managed('NoSuchPolicy') }, { fails: 'NoSuchEntity' }],
  ['ListAttachedGroupPolicies', { GroupName: 'staff' }],
  ['UpdateGroup', { GroupName: 'staff', NewGroupName: 'crew', NewPath: '/' }],
  ['DeleteGroup', { GroupName: 'crew' }, { fails: 'DeleteConflict' }],
  ['RemoveUserFromGroup', { GroupName: 'crew', UserName: ref('bob.User.UserName') }],
]);
