import {
  ListOpenIDConnectProviderTagsCommand,
  TagOpenIDConnectProviderCommand,
  UntagOpenIDConnectProviderCommand,
} from '@aws-sdk/client-iam';
import { addTags, readTags, removeTags } from '../change-tags.js';
import type { Clients } from '../clients.js';
import type { Tags } from '../tags.js';
import type { OidcProviderParameters } from './get-oidc-provider.js';
import { oidcProviderCall } from './oidc-provider-call.js';

/** Parameters of `tagOidcProvider`. */
export interface TagOidcProviderParameters extends OidcProviderParameters {
  /** Tags to add, or to overwrite where the key is there, in whatever case. */
  readonly tags: Tags;
}

/** Parameters of `untagOidcProvider`. */
export interface UntagOidcProviderParameters extends OidcProviderParameters {
  /** Keys of the tags to remove; a key that is not there is no error. */
  readonly keys: readonly string[];
}

/**
 * Reads all tags of an OpenID Connect provider.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:ListOpenIDConnectProviderTags`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listOidcProviderTags } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
 * const tags = await listOidcProviderTags({ iam: new IAMClient() }, { arn });
 * console.log(tags['team']); // blue
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListOpenIDConnectProviderTags.html
 */
export async function listOidcProviderTags(
  clients: Clients<'iam'>,
  { arn, signal }: OidcProviderParameters,
): Promise<Tags> {
  const call = oidcProviderCall('ListOpenIDConnectProviderTags', arn);
  return readTags(
    clients,
    { ...call, signal },
    (page) => new ListOpenIDConnectProviderTagsCommand({ ...page, OpenIDConnectProviderArn: arn }),
  );
}

/**
 * Adds tags to an OpenID Connect provider, and overwrites those whose key is there. Other tags stay. Without tags nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `LimitExceeded` when there would be more than 50 tags; `AccessDenied`
 * without `iam:TagOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { tagOidcProvider } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
 * await tagOidcProvider({ iam: new IAMClient() }, { arn, tags: { team: 'blue' } });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagOpenIDConnectProvider.html
 */
export async function tagOidcProvider(
  clients: Clients<'iam'>,
  { arn, tags, signal }: TagOidcProviderParameters,
): Promise<void> {
  const call = oidcProviderCall('TagOpenIDConnectProvider', arn);
  return addTags(
    clients,
    { ...call, signal },
    tags,
    (Tags) => new TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn, Tags }),
  );
}

/**
 * Removes tags from an OpenID Connect provider. Without keys nothing is sent.
 *
 * @throws IamError `NoSuchEntity` when there is none; `AccessDenied` without `iam:UntagOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { untagOidcProvider } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
 * await untagOidcProvider({ iam: new IAMClient() }, { arn, keys: ['team'] });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_UntagOpenIDConnectProvider.html
 */
export async function untagOidcProvider(
  clients: Clients<'iam'>,
  { arn, keys, signal }: UntagOidcProviderParameters,
): Promise<void> {
  const call = oidcProviderCall('UntagOpenIDConnectProvider', arn);
  return removeTags(
    clients,
    { ...call, signal },
    keys,
    (TagKeys) => new UntagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn, TagKeys }),
  );
}
