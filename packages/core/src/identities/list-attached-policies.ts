import {
  ListAttachedGroupPoliciesCommand,
  ListAttachedRolePoliciesCommand,
  ListAttachedUserPoliciesCommand,
} from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList, type PageInput } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';
import { type AttachedPolicy, toAttachedPolicy } from './attached-policy.js';
import { callOnIdentity, checkIdentity, type Identity } from './identity.js';
import type { IdentityCommand } from './identity-command.js';

/** Which attached policies to list. */
export interface ListAttachedPoliciesOptions extends CallOptions {
  /** Only policies whose path begins so, such as `/service-role/`. It begins with `/`. Default: all. */
  readonly pathPrefix?: string | undefined;
}

/** Parameters of `listAttachedPolicies`. */
export interface ListAttachedPoliciesParameters extends ListAttachedPoliciesOptions {
  /** Whose policies. */
  readonly identity: Identity;
}

interface Answer {
  readonly AttachedPolicies?: Parameters<typeof toAttachedPolicy>[0][] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

const commands: IdentityCommand<PageInput & { readonly PathPrefix?: string }, Answer> = {
  group: (GroupName, rest) => new ListAttachedGroupPoliciesCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new ListAttachedRolePoliciesCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new ListAttachedUserPoliciesCommand({ UserName, ...rest }),
};

/**
 * Lists the managed policies that are attached to a user, group or role, every page. Inline policies, and what a user has
 * through groups, are not among them.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such identity; `AccessDenied` without
 * `iam:ListAttachedUserPolicies`, or that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listAttachedPolicies } from '@iamkit/core/actions';
 *
 * const policies = listAttachedPolicies({ iam: new IAMClient() }, { identity: { type: 'user', name: 'alice' } });
 * for await (const policy of policies) console.log(policy.arn); // arn:aws:iam::aws:policy/ReadOnlyAccess
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAttachedUserPolicies.html
 */
export function listAttachedPolicies(
  clients: Clients<'iam'>,
  parameters: ListAttachedPoliciesParameters,
): Listing<AttachedPolicy> {
  const { identity, signal } = parameters;
  const call = callOnIdentity('ListAttached*Policies', identity);
  return iamList(clients, {
    call,
    command: (page) => {
      checkIdentity(call, identity);
      checkOptionalText(call, pathPrefix, parameters.pathPrefix);
      const rest = parameters.pathPrefix === undefined ? page : { ...page, PathPrefix: parameters.pathPrefix };
      return commands[identity.type](identity.name, rest);
    },
    items: ({ AttachedPolicies }) =>
      (AttachedPolicies ?? missing(call, 'AttachedPolicies')).map((policy) => toAttachedPolicy(policy, call)),
    signal,
  });
}
