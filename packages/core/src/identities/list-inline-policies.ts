import { ListGroupPoliciesCommand, ListRolePoliciesCommand, ListUserPoliciesCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList, type PageInput } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { callOnIdentity, checkIdentity, type Identity } from './identity.js';
import type { IdentityCommand } from './identity-command.js';

/** Parameters of `listInlinePolicies`. */
export interface ListInlinePoliciesParameters extends CallOptions {
  /** Whose policies. */
  readonly identity: Identity;
}

interface Answer {
  readonly PolicyNames?: string[] | undefined;
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

const commands: IdentityCommand<PageInput, Answer> = {
  group: (GroupName, rest) => new ListGroupPoliciesCommand({ GroupName, ...rest }),
  role: (RoleName, rest) => new ListRolePoliciesCommand({ RoleName, ...rest }),
  user: (UserName, rest) => new ListUserPoliciesCommand({ UserName, ...rest }),
};

/**
 * Lists the names of the inline policies of a user, group or role, every page.
 *
 * @throws IamError, while iterating: `NoSuchEntity` when there is no such identity; `AccessDenied` without
 * `iam:ListUserPolicies`, or that of its type.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listInlinePolicies } from '@iamkit/core/actions';
 *
 * const names = listInlinePolicies({ iam: new IAMClient() }, { identity: { type: 'user', name: 'alice' } });
 * for await (const name of names) console.log(name); // read-reports
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUserPolicies.html
 */
export function listInlinePolicies(
  clients: Clients<'iam'>,
  { identity, signal }: ListInlinePoliciesParameters,
): Listing<string> {
  const call = callOnIdentity('List*Policies', identity);
  return iamList(clients, {
    call,
    command: (page) => {
      checkIdentity(call, identity);
      return commands[identity.type](identity.name, page);
    },
    items: ({ PolicyNames }) => PolicyNames ?? missing(call, 'PolicyNames'),
    signal,
  });
}
