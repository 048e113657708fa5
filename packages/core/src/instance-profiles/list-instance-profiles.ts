import { ListInstanceProfilesCommand } from '@aws-sdk/client-iam';
import type { Clients } from '../clients.js';
import { missing } from '../errors/invalid-response.js';
import { iamList } from '../iam-list.js';
import type { Listing } from '../listing.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, pathPrefix } from '../validate.js';
import { type InstanceProfileSummary, toInstanceProfileSummary } from './instance-profile.js';

/** Which instance profiles to list. */
export interface ListInstanceProfilesOptions extends CallOptions {
  /** Only those whose path begins so, such as `/web/`. It begins with `/`. Default: all. */
  readonly pathPrefix?: string | undefined;
}

/**
 * Lists instance profiles, every page, in the order IAM returns them. Nothing is requested until iteration starts.
 *
 * @throws IamError, while iterating: `AccessDenied` without `iam:ListInstanceProfiles`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listInstanceProfiles } from '@iamkit/core/actions';
 *
 * for await (const profile of listInstanceProfiles({ iam: new IAMClient() })) console.log(profile.name); // web
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListInstanceProfiles.html
 */
export function listInstanceProfiles(
  clients: Clients<'iam'>,
  options: ListInstanceProfilesOptions = {},
): Listing<InstanceProfileSummary> {
  const call = { operation: 'ListInstanceProfiles' };
  return iamList(clients, {
    call,
    command: (page) => {
      checkOptionalText(call, pathPrefix, options.pathPrefix);
      return new ListInstanceProfilesCommand(
        options.pathPrefix === undefined ? page : { ...page, PathPrefix: options.pathPrefix },
      );
    },
    items: ({ InstanceProfiles }) =>
      (InstanceProfiles ?? missing(call, 'InstanceProfiles')).map((profile) => toInstanceProfileSummary(profile, call)),
    signal: options.signal,
  });
}
