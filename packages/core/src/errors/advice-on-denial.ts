import type { Denied, DenyingPolicyType } from './denied.js';

interface Place {
  /** Where a policy of this kind is. */
  readonly where: string;
  /** How the call comes to be allowed when none of this kind allows it. */
  remedy(action: string): string;
}

const places: { readonly [type in DenyingPolicyType]: Place } = {
  'identity-based policy': {
    where: 'an identity-based policy of the caller',
    remedy: (action) => `Allow ${action} in an identity-based policy of the caller, or of one of its groups.`,
  },
  'permissions boundary': {
    where: "the caller's permissions boundary",
    remedy: (action) =>
      `Allow ${action} in the caller's permissions boundary too: it limits what identity-based policies allow.`,
  },
  'resource-based policy': {
    where: "the resource's own policy",
    remedy: (action) => `Allow the caller ${action} in the resource's own policy.`,
  },
  'resource control policy': {
    where: 'a resource control policy of the organization',
    remedy: (action) => `A resource control policy must allow ${action}: ask who administers the organization.`,
  },
  'role trust policy': {
    where: "the role's trust policy",
    remedy: (action) => `Name the caller as a principal in the role's trust policy, and allow it ${action}.`,
  },
  'service control policy': {
    where: 'a service control policy of the organization',
    remedy: (action) =>
      `Service control policies must allow ${action} at every level from the root to the account: ask who administers the organization.`,
  },
  'session policy': {
    where: 'the policy that the session was made with',
    remedy: (action) => `Make a new session, with a session policy that allows ${action}, or with none.`,
  },
  'VPC endpoint policy': {
    where: 'the policy of the VPC endpoint that the request went through',
    remedy: (action) => `Allow ${action} in the policy of the VPC endpoint, or do not call through it.`,
  },
};

/** What to do about a denial, where AWS's sentence says which kind of policy is the reason. */
export function adviceOnDenial({ action, because, explicit, policyArn }: Denied): readonly string[] | undefined {
  if (because === undefined) return undefined;
  const { where, remedy } = places[because];
  if (!explicit) return [remedy(action ?? 'the action')];
  const policy = policyArn === undefined ? where : `${where} (${policyArn})`;
  return [`A statement with "Effect": "Deny" in ${policy} matches: change it, for no Allow elsewhere overrides it.`];
}
