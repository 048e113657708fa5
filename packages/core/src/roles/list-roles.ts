import { ListRolesCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';
import { type RoleSummary, toRoleSummary } from './role.js';

/** Which roles to list. */
export interface ListRolesOptions extends CallOptions {
  /** Only roles whose path begins so, such as `/ci/`. It begins with `/`. Default: all, those of services included. */
  readonly pathPrefix?: string | undefined;
}

const call = { operation: 'ListRoles' };

/**
 * Lists roles, every page, in the order IAM returns them. Nothing is requested until iteration starts.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListRoles`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listRoles } from '@iamkit/core/actions';
 *
 * for await (const role of listRoles({ iam: new IAMClient() })) console.log(role.name); // deploy
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListRoles.html
 */
export function listRoles(clients: Clients<'iam'>, options: ListRolesOptions = {}): Listing<RoleSummary> {
  return iamList(clients, {
    call,
    command: (page) => {
      checkOptionalText(call, pathPrefix, options.pathPrefix);
      return new ListRolesCommand(
        options.pathPrefix === undefined ? page : { ...page, PathPrefix: options.pathPrefix },
      );
    },
    items: ({ Roles }) => (Roles ?? missing(call, 'Roles')).map((role) => toRoleSummary(role, call)),
    signal: options.signal,
  });
}
