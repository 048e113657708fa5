import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';

/** An AWS organization. */
export interface Organization {
  /** Such as `o-exampleorgid`. */
  readonly id: string;
  readonly arn: string;
  /** `ALL`, or only consolidated billing: without policies of any type. */
  readonly featureSet: 'ALL' | 'CONSOLIDATED_BILLING';
  /** The account that made the organization; policies of the organization never bind it. */
  readonly managementAccount: { readonly id: string; readonly arn: string; readonly email: string };
}

interface SdkOrganization {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly FeatureSet?: Organization['featureSet'] | undefined;
  readonly MasterAccountArn?: string | undefined;
  readonly MasterAccountId?: string | undefined;
  readonly MasterAccountEmail?: string | undefined;
}

/** The record of an organization. */
export function toOrganization(organization: SdkOrganization | undefined, call: Call): Organization {
  const whole = organization ?? missing(call, 'Organization');
  return Object.freeze({
    id: whole.Id ?? missing(call, 'Id'),
    arn: whole.Arn ?? missing(call, 'Arn'),
    featureSet: whole.FeatureSet ?? missing(call, 'FeatureSet'),
    managementAccount: Object.freeze({
      id: whole.MasterAccountId ?? missing(call, 'MasterAccountId'),
      arn: whole.MasterAccountArn ?? missing(call, 'MasterAccountArn'),
      email: whole.MasterAccountEmail ?? missing(call, 'MasterAccountEmail'),
    }),
  });
}
