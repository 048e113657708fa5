import type { Clients } from '../clients.js';
import { differingTags } from '../differing-tags.js';
import { ensureEntity } from '../ensure-entity.js';
import type { Ensured } from '../ensured.js';
import { addOidcClientId, setOidcThumbprints } from './change-oidc-provider.js';
import { type CreateOidcProviderParameters, createOidcProvider } from './create-oidc-provider.js';
import { findOidcProvider, getOidcProvider } from './get-oidc-provider.js';
import type { OidcProvider } from './oidc-provider.js';
import { tagOidcProvider } from './oidc-provider-tags.js';
import { resolveOidcProviderArn } from './resolve-oidc-provider-arn.js';

/**
 * Creates an OpenID Connect provider where there is none, and adds the audiences, thumbprints and tags that are missing.
 * Nothing is removed.
 *
 * @throws IamError as `createOidcProvider`, `addOidcClientId`, `setOidcThumbprints` and `tagOidcProvider` do; `AccessDenied`
 * without `iam:GetOpenIDConnectProvider`, and what is to be done: `iam:CreateOpenIDConnectProvider`,
 * `iam:AddClientIDToOpenIDConnectProvider`, `iam:UpdateOpenIDConnectProviderThumbprint`, `iam:TagOpenIDConnectProvider`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { ensureOidcProvider } from '@iamkit/core/actions';
 *
 * const parameters = { url: 'https://token.actions.githubusercontent.com', clientIds: ['sts.amazonaws.com'] };
 * const { outcome } = await ensureOidcProvider({ iam: new IAMClient(), sts: new STSClient() }, parameters);
 * console.log(outcome); // created
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateOpenIDConnectProvider.html
 */
export async function ensureOidcProvider(
  clients: Clients<'iam' | 'sts'>,
  parameters: CreateOidcProviderParameters,
): Promise<Ensured<OidcProvider>> {
  const { url, clientIds = [], thumbprints = [], signal } = parameters;
  const arn = await resolveOidcProviderArn(clients, { provider: url, signal });
  return ensureEntity({
    find: () => findOidcProvider(clients, { arn, signal }),
    create: () => createOidcProvider(clients, parameters),
    get: () => getOidcProvider(clients, { arn, signal }),
    async update(present) {
      const changes: unknown[] = [];
      for (const clientId of clientIds.filter((id) => !present.clientIds.includes(id)))
        changes.push(await addOidcClientId(clients, { arn, clientId, signal }));
      const known = new Set(present.thumbprints.map((print) => print.toLowerCase()));
      const lacking = thumbprints.filter((print) => !known.has(print.toLowerCase()));
      if (lacking.length > 0) {
        const all = [...present.thumbprints, ...lacking];
        changes.push(await setOidcThumbprints(clients, { arn, thumbprints: all, signal }));
      }
      const tags = differingTags(present.tags, parameters.tags);
      if (Object.keys(tags).length > 0) changes.push(await tagOidcProvider(clients, { arn, tags, signal }));
      return changes;
    },
  });
}
