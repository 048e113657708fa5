import { ListGroupsCommand } from '@aws-sdk/client-iam';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';
import { type Group, toGroup } from './group.js';

/** Which groups to list. */
export interface ListGroupsOptions extends CallOptions {
  /** Only groups whose path begins so, such as `/engineering/`. It begins with `/`. Default: all groups. */
  readonly pathPrefix?: string | undefined;
}

const call: Call = { operation: 'ListGroups' };

/**
 * Lists groups, every page, in the order IAM returns them. Nothing is requested until iteration starts.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListGroups`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listGroups } from '@iamkit/core/actions';
 *
 * for await (const group of listGroups({ iam: new IAMClient() })) console.log(group.name); // administrators, then engineers
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListGroups.html
 */
export function listGroups(clients: Clients<'iam'>, options: ListGroupsOptions = {}): Listing<Group> {
  return iamList(clients, {
    call,
    command: (page) => {
      checkOptionalText(call, pathPrefix, options.pathPrefix);
      return new ListGroupsCommand(
        options.pathPrefix === undefined ? page : { ...page, PathPrefix: options.pathPrefix },
      );
    },
    items: ({ Groups }) => (Groups ?? missing(call, 'Groups')).map((group) => toGroup(group, call)),
    signal: options.signal,
  });
}
