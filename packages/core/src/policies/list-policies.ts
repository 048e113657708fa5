import { ListPoliciesCommand } from '@aws-sdk/client-iam';
import { checkWord } from '../check-word.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';
import { type PolicySummary, toPolicySummary } from './policy.js';

/** Which managed policies to list. */
export interface ListPoliciesOptions extends CallOptions {
  /** Only policies whose path begins so, such as `/deploy/`. It begins with `/`. Default: all. */
  readonly pathPrefix?: string | undefined;
  /** `local`: the account's own. `aws`: AWS's, more than a thousand. `all`: both. Default: `local`. */
  readonly scope?: 'all' | 'aws' | 'local' | undefined;
  /** Only policies that are used so: attached to identities, or as a permissions boundary. Default: used or not. */
  readonly usedAs?: 'permissions' | 'permissionsBoundary' | undefined;
}

const scopes = { all: 'All', aws: 'AWS', local: 'Local' } as const;

/** How a policy is used, as IAM calls it. */
export const usages = { permissions: 'PermissionsPolicy', permissionsBoundary: 'PermissionsBoundary' } as const;

/**
 * Lists managed policies, every page, in the order IAM returns them: the account's own unless `scope` says otherwise.
 * Nothing is requested until iteration starts.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListPolicies`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listPolicies } from '@iamkit/core/actions';
 *
 * for await (const policy of listPolicies({ iam: new IAMClient() })) console.log(policy.name); // deploy
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListPolicies.html
 */
export function listPolicies(clients: Clients<'iam'>, options: ListPoliciesOptions = {}): Listing<PolicySummary> {
  const call = { operation: 'ListPolicies' };
  return iamList(clients, {
    call,
    command: (page) => {
      const { pathPrefix: prefix, scope = 'local', usedAs } = options;
      checkOptionalText(call, pathPrefix, prefix);
      checkWord(call, 'scope is', scopes, scope);
      if (usedAs !== undefined) checkWord(call, 'usedAs is', usages, usedAs);
      return new ListPoliciesCommand({
        ...page,
        Scope: scopes[scope],
        ...(prefix === undefined ? {} : { PathPrefix: prefix }),
        ...(usedAs === undefined ? {} : { PolicyUsageFilter: usages[usedAs] }),
      });
    },
    items: ({ Policies }) => (Policies ?? missing(call, 'Policies')).map((policy) => toPolicySummary(policy, call)),
    signal: options.signal,
  });
}
