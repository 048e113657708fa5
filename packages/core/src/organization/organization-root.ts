import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import type { OrganizationPolicyType } from './organization-policy.js';

/** The root of an organization: what all its accounts and organizational units are below. */
export interface OrganizationRoot {
  /** Such as `r-examplerootid`. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** The types of policies that are enabled, or about to be. */
  readonly policyTypes: readonly {
    readonly type: OrganizationPolicyType;
    readonly status: 'ENABLED' | 'PENDING_DISABLE' | 'PENDING_ENABLE';
  }[];
}

interface SdkRoot {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly PolicyTypes?:
    | readonly {
        readonly Type?: OrganizationPolicyType | undefined;
        readonly Status?: OrganizationRoot['policyTypes'][number]['status'] | undefined;
      }[]
    | undefined;
}

/** The record of a root. */
export function toOrganizationRoot(root: SdkRoot, call: Call): OrganizationRoot {
  const policyTypes = (root.PolicyTypes ?? []).map(({ Type, Status }) =>
    Object.freeze({ type: Type ?? missing(call, 'Type'), status: Status ?? missing(call, 'Status') }),
  );
  return Object.freeze({
    id: root.Id ?? missing(call, 'Id'),
    arn: root.Arn ?? missing(call, 'Arn'),
    name: root.Name ?? missing(call, 'Name'),
    policyTypes: Object.freeze(policyTypes),
  });
}
