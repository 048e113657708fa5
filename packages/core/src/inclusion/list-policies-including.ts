import type { PolicyDocument } from '@iamkit/policy/document';
import { type AuthorizationDetails, sweepCall } from '../account/sweep-authorization-details.js';
import type { Clients } from '../clients.js';
import { readPolicy } from '../documents/read-policy.js';
import { missing } from '../errors/invalid-response.js';
import type { Listing } from '../listing.js';
import { type ListPoliciesOptions, listPolicies } from '../policies/list-policies.js';
import type { PolicySummary } from '../policies/policy.js';
import { listPolicyTags } from '../policies/policy-tags.js';
import { getPolicyVersion } from '../policies/versions.js';
import type { Tags } from '../tags.js';
import type { Including } from './including.js';
import { listIncluding } from './list-including.js';
import { wanted } from './wanted.js';

/** What a list of managed policies can include. */
interface PolicyInclusions {
  document: {
    /** The document that is in force. */
    readonly document: PolicyDocument<'identity'>;
  };
  tags: { readonly tags: Tags };
}

/** A word for what a list of managed policies can include. */
export type PolicyInclude = keyof PolicyInclusions;

/** A listed managed policy with what was asked to be included. */
export type PolicyIncluding<Include extends PolicyInclude> = Including<PolicySummary, PolicyInclusions, Include>;

/** Parameters of `listPoliciesIncluding`. */
export interface ListPoliciesIncludingParameters<Include extends PolicyInclude> extends ListPoliciesOptions {
  readonly include: readonly Include[];
}

type Details = PolicyInclusions['document'] & PolicyInclusions['tags'];

/**
 * Lists managed policies with what IAM leaves out of lists. Documents are found by one sweep through the account where that is
 * fewer calls and the caller may make it, and else by single calls, some at a time; tags by single calls alone, because no
 * sweep tells them.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListPolicies`, or without both
 * `iam:GetAccountAuthorizationDetails` and `iam:GetPolicyVersion` for documents, or without `iam:ListPolicyTags` for tags.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listPoliciesIncluding } from '@iamkit/core/actions';
 *
 * for await (const policy of listPoliciesIncluding({ iam: new IAMClient() }, { include: ['document'] }))
 *   console.log(policy.name, policy.document.Version); // deploy 2012-10-17
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountAuthorizationDetails.html
 */
export function listPoliciesIncluding<Include extends PolicyInclude>(
  clients: Clients<'iam'>,
  parameters: ListPoliciesIncludingParameters<Include>,
): Listing<PolicyIncluding<Include>> {
  const wants = wanted<PolicyInclude>({ operation: 'ListPolicies' }, parameters.include, {
    document: true,
    tags: true,
  });
  const listing = listIncluding<PolicySummary, Partial<Details>>(clients, {
    list: listPolicies(clients, parameters),
    // The sweep goes through all of the account's own, and through AWS's in use.
    partial: parameters.pathPrefix !== undefined || parameters.usedAs !== undefined || isOfAws(parameters),
    sweep: isOfAws(parameters) ? ['LocalManagedPolicy', 'AWSManagedPolicy'] : ['LocalManagedPolicy'],
    details: (found) => sweptDocuments(found),
    calls: wants.has('document') ? 1 : 0,
    detail: async ({ arn, defaultVersionId: id }, options) =>
      wants.has('document') ? { document: (await getPolicyVersion(clients, { ...options, arn, id })).document } : {},
    rest: async ({ arn }, options) =>
      wants.has('tags') ? { tags: await listPolicyTags(clients, { ...options, arn }) } : {},
    signal: parameters.signal,
  });
  return listing as Listing<PolicyIncluding<Include>>;
}

const isOfAws = ({ scope }: ListPoliciesOptions): boolean => scope === 'aws' || scope === 'all';

function sweptDocuments({ policies }: AuthorizationDetails): ReadonlyMap<string, Partial<Details>> {
  return new Map(
    policies.map((policy) => {
      const inForce = policy.PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion);
      return [
        policy.PolicyId ?? missing(sweepCall, 'PolicyId'),
        { document: readPolicy(sweepCall, 'Document', inForce?.Document, 'identity') },
      ];
    }),
  );
}
